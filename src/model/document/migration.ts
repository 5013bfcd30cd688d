import type { ObjectId } from "../object.ts";

/** Something of another tool's that `import --from` did not carry over, or that a person has to look at. */
export type NotCarried = {
  /** How the tool names it: an address of Terraform, a variable of a `.env` file. */
  readonly from: string;
  readonly message: string;
};

/** What `import --from` says: what of another tool's file it wrote, and what it could not carry over. */
export type Migration = {
  readonly from: "terraform" | "dotenv";
  /** The file that was read, as people typed it. */
  readonly file: string;
  readonly owner: string;
  readonly vaults: readonly { readonly vault: string; readonly url: string }[];
  readonly summary: {
    readonly secrets: number;
    readonly keys: number;
    /** How many secrets have their value in git, encrypted. */
    readonly encrypted: number;
    readonly left: number;
  };
  /** Each object that was written, with the tool's name for it. */
  readonly carried: readonly { readonly from: string; readonly id: ObjectId }[];
  readonly left: readonly NotCarried[];
  /** The file with the blocks by which Terraform forgets what was carried over. */
  readonly removed?: string;
  /** The config that governs what was written. */
  readonly config: string;
  /** The files that were written, as people would type them. */
  readonly files: readonly string[];
};
