const literally = (text: string): string => text.replace(/[.+^${}()|[\]\\?]/g, "\\$&");

/** Whether a name matches a pattern in which `*` stands for any text. Upper and lower case count the same. */
export const matchesName = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.split("*").map(literally).join(".*")}$`, "is").test(name);

/** Whether a path with `/` matches a pattern: `*` stands for any text within one folder, `**` for any folders. */
export const matchesPath = (pattern: string, path: string): boolean => {
  const parts = pattern.split(/(\*\*\/|\*\*|\*)/).map((part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "**") return ".*";
    return part === "*" ? "[^/]*" : literally(part);
  });
  return new RegExp(`^${parts.join("")}$`, "s").test(path);
};
