import type { EmulatorMark } from "../../model/document.ts";
import { quoteText } from "./text.ts";

/** `embedded vault v.db, not Azure`; undefined for a run on Azure. */
export const emulatorWords = ({ emulator, emulatorFile }: EmulatorMark): string | undefined =>
  emulator &&
  `embedded vault ${emulatorFile === undefined ? "in memory" : quoteText(emulatorFile)}, not Azure`;
