/** A member of data whose shape nobody has checked; undefined where there is none. */
export const member = (data: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (map, name) =>
      map !== null && typeof map === "object" ? Object.getOwnPropertyDescriptor(map, name)?.value : undefined,
    data,
  );
