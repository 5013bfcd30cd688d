import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/reconcile/run/watch-overview.ts
function watchOverview(isWanted) {
  let overview;
  const onOverview = (seen) => {
    overview = seen;
  };
  return { options: isWanted ? { onOverview } : {}, seen: () => overview ? { overview } : {} };
}

export {
  watchOverview
};
