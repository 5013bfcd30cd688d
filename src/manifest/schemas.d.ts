declare module "*.schema.json" {
  const schema: Readonly<Record<string, unknown>>;
  // biome-ignore lint/style/noDefaultExport: a JSON module has no other export
  export default schema;
}
