import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/world/progress-writer.ts
var repeat = (ms, work) => {
  const timer = setInterval(work, ms).unref();
  return () => clearInterval(timer);
};
var [rewritten, lasting] = [200, 1e4];
var erasing = "\r\x1B[K";
function createProgressWriter({ write, columns }, clock = Date, repeatEach = repeat) {
  let line = "";
  let paused = 0;
  const put = (next) => {
    if (next === line || next !== "" && paused > 0) return;
    write(line === "" ? next : `${erasing}${next}`);
    line = next;
  };
  const writeLasting = (text) => {
    put("");
    write(text);
  };
  return {
    write: writeLasting,
    show: (makeLines) => {
      const lines = makeLines(columns !== void 0);
      const paint = () => {
        const now = clock.now();
        if (columns) put(lines.line(now, columns() - 1) ?? "");
        else {
          const words = lines.line(now, Number.POSITIVE_INFINITY);
          if (words !== void 0) write(`${words}
`);
        }
      };
      const stop = repeatEach(columns ? rewritten : lasting, paint);
      let painted = Number.NEGATIVE_INFINITY;
      let isOver = false;
      return {
        progress: (event) => {
          if (isOver) return;
          const now = clock.now();
          for (const text of lines.note(event, now)) writeLasting(`${text}
`);
          if (!columns || now - painted < rewritten) return;
          painted = now;
          paint();
        },
        end: () => {
          isOver = true;
          stop();
          put("");
        }
      };
    },
    pauseFor: async (work) => {
      put("");
      paused++;
      try {
        return await work();
      } finally {
        paused--;
      }
    }
  };
}

export {
  createProgressWriter
};
