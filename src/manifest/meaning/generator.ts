import { type CharacterClass, characterSets, type GeneratorSpec } from "../../model/source.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import type { WrittenGenerate } from "../written.ts";

/** Characters without a meaning in a URL, a connection string, a shell or YAML. */
const standard = { length: 32, characters: ["lower", "upper", "digits"] } as const;

/** Bits below which a value could be guessed. */
const fewestBits = 64;

/**
 * What `generate:` means. The schema has checked its shape; this reports what only a computation finds wrong.
 * @param path leads to it.
 */
export function resolveGenerator(
  written: WrittenGenerate,
  path: DocumentPath,
  report: ReportProblem,
): GeneratorSpec {
  const { rsaPem, ecPem, uuid, bytes } = written;
  if (rsaPem !== undefined) return { make: "rsaPem", bits: rsaPem };
  if (ecPem !== undefined) return { make: "ecPem", curve: ecPem };
  if (uuid) return { make: "uuid" };
  if (bytes !== undefined) return { make: "bytes", count: bytes };
  const { length = standard.length } = written;
  const characters = sorted(written.characters ?? standard.characters);
  const alphabet = characterSets(characters).join("");
  if (new Set(alphabet).size < alphabet.length)
    report(
      path,
      "property-invalid",
      "a character stands twice among the characters",
      "write each once: a second one would come up more often",
    );
  if (length * Math.log2(alphabet.length) < fewestBits)
    report(
      path,
      "property-invalid",
      `the value could be guessed: it has less than ${fewestBits} bits`,
      "make it longer, or of more characters",
    );
  return { make: "text", length, characters };
}

const sorted = (characters: readonly CharacterClass[] | string) =>
  typeof characters === "string" ? [...characters].sort().join("") : [...characters].sort();
