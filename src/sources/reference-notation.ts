// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are the notations of other systems.
/** How CI systems and programs write the name of a variable, and what they leave where they know none of that name. */
type Notation = { readonly notation: string; readonly of: string; readonly form: RegExp };

const name = "[A-Za-z_][A-Za-z0-9_]*";
/** Many systems group variables: `Build.Id`, `env.NAME`, `my-group.name`. */
const dottedName = "[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*";
/** Begins with the name of a variable or of a group of them, and ends where its brackets do. */
const expression = "[A-Za-z_][^{}\\n]{0,500}";

const whole = (form: string): RegExp => new RegExp(`^${form}$`);

/** The first that fits counts. */
const notations: readonly Notation[] = [
  { notation: "$(NAME)", of: "Azure Pipelines", form: whole(`\\$\\(${dottedName}\\)`) },
  { notation: "$[ NAME ]", of: "Azure Pipelines", form: whole(`\\$\\[ *${expression}\\]`) },
  {
    notation: "${{ NAME }}",
    of: "GitHub Actions and Azure Pipelines",
    form: whole(`\\$\\{\\{ *${expression}\\}\\}`),
  },
  {
    notation: "${env:NAME}",
    of: "PowerShell and the Serverless Framework",
    form: whole(`\\$(?:\\{env:${name}\\}|env:${name})`),
  },
  {
    notation: "${NAME}",
    of: "GitLab, Jenkins, Bamboo and shells",
    form: whole(`\\$\\{${dottedName}\\}`),
  },
  { notation: "$NAME", of: "GitLab, Bitbucket and shells", form: whole(`\\$${name}`) },
  { notation: "%NAME%", of: "TeamCity and Windows", form: whole(`%${dottedName}%`) },
  { notation: "#{NAME}#", of: "Replace Tokens", form: whole(`#\\{ *${dottedName} *\\}#`) },
  { notation: "#{NAME}", of: "Octopus Deploy and GoCD", form: whole(`#\\{ *${dottedName} *\\}`) },
  { notation: "__NAME__", of: "Replace Tokens", form: whole("__[A-Za-z](?:_?[A-Za-z0-9])*__") },
  { notation: "((NAME))", of: "Concourse", form: whole(`\\(\\(${dottedName}\\)\\)`) },
  { notation: "<< NAME >>", of: "CircleCI", form: whole(`<< *${dottedName} *>>`) },
  { notation: "{{ NAME }}", of: "Jinja and Helm", form: whole(`\\{\\{ *\\.?${dottedName} *\\}\\}`) },
];

/**
 * What a text is in place of a value: a variable's name that nothing has replaced, in the notation of some system, or the
 * asterisks by which logs hide a value. It quotes nothing of the text; undefined where the text may be a value.
 */
export function findReferenceNotation(text: string): string | undefined {
  if (/^\*{3,}$/.test(text)) return "asterisks alone, by which CI systems hide a value";
  const found = notations.find(({ form }) => form.test(text));
  return (
    found && `a variable's name in the notation ${found.notation} (${found.of}), which nothing has replaced`
  );
}
