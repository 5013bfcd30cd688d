import { Sealed } from "../../../model/sealed.ts";

const place = /(SharedAccessKey=)([^;]+)/;

/** A connection string of a messaging service with another key in it. */
export const addOwnKey = (connectionString: Sealed, key: Sealed): Sealed =>
  Sealed.text(connectionString.reveal().replace(place, (_, name) => `${name}${key.reveal()}`));

/** The key in a connection string of a messaging service; the whole text where it has none. */
export const ownKeyIn = (connectionString: Sealed): Sealed => {
  const text = connectionString.reveal();
  return Sealed.text(place.exec(text)?.[2] ?? text);
};

/** The body that names a key, and gives the service the one that it shall be. */
export const bodyWithKey = (member: string, name: string, key?: Sealed): object => ({
  [member]: name,
  ...(key && { key: key.reveal() }),
});
