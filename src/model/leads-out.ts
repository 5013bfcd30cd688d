/** Whether a way from one folder to a path, as `Files.relative` tells it, leaves the folder; `..x` is a name like any other. */
export const leadsOut = (way: string): boolean => /^(\.\.(\/|$)|\/|[A-Za-z]:)/.test(way);
