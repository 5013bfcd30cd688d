// What a server and its clients say in TDS 7.4, as far as a rotation needs it: made from the specification, and not with
// the driver that is tested.
// Source: https://learn.microsoft.com/openspecs/windows_protocols/ms-tds

export const packetTypes = { batch: 1, rpc: 3, answer: 4, login: 16, prelogin: 18 } as const;

/** What a client says to sign in; `token` in place of user and password. */
export type Login = {
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly token?: string;
};

const u16 = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
/** A text with its length in one byte. */
const short = (text: string) => Buffer.concat([Buffer.of(text.length), Buffer.from(text, "utf16le")]);

/** One packet that is a whole message. */
export function packet(type: number, body: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt8(type);
  head.writeUInt8(1, 1);
  head.writeUInt16BE(body.length + 8, 2);
  head.writeUInt8(1, 6);
  return Buffer.concat([head, body]);
}

/** The server's answer before the login. @param encryption 1 on, 2 not supported. */
export const preloginAnswer = (encryption: number): Uint8Array =>
  Buffer.concat([
    Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff]),
    Buffer.from([16, 0, 16, 0, 0, 0]),
    Buffer.of(encryption),
  ]);

/** What a LOGIN7 message says. */
export function readLogin(body: Buffer): Login {
  const textAt = (entry: number, decode = (bytes: Buffer) => bytes) => {
    const [offset, length] = [body.readUInt16LE(entry), body.readUInt16LE(entry + 2) * 2];
    return decode(Buffer.from(body.subarray(offset, offset + length))).toString("utf16le");
  };
  const login = { user: textAt(40), password: textAt(44, unscramble), database: textAt(68) };
  const token = tokenIn(body);
  return { ...login, ...(token !== undefined && { token }) };
}

const unscramble = (bytes: Buffer) =>
  bytes.map((byte) => {
    const plain = byte ^ 0xa5;
    return ((plain & 0x0f) << 4) | (plain >> 4);
  }) as Buffer;

/** The token of the feature FEDAUTH, where it is there. */
function tokenIn(body: Buffer): string | undefined {
  let at = body.readUInt32LE(body.readUInt16LE(56));
  while (body[at] !== 0xff) {
    const length = body.readUInt32LE(at + 1);
    const data = body.subarray(at + 5, at + 5 + length);
    if (body[at] === 2) return data.subarray(5, 5 + data.readUInt32LE(1)).toString("utf16le");
    at += 5 + length;
  }
  return undefined;
}

/** The text of a batch, behind its headers. */
export const readBatch = (body: Buffer): string => body.subarray(body.readUInt32LE(0)).toString("utf16le");

const done = (status: number) => Buffer.concat([Buffer.of(0xfd), u16(status), u16(0), u32(0), u32(0)]);

const token = (type: number, ...parts: readonly Uint8Array[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(type), u16(body.length), body]);
};

export const answers = {
  ok: () => done(0),
  /** @param byToken a login by a token is acknowledged apart. */
  welcome: (byToken: boolean) =>
    Buffer.concat([
      token(0xad, Buffer.from([1, 0x74, 0, 0, 4]), short("Microsoft SQL Server"), Buffer.from([16, 0, 0, 0])),
      ...(byToken ? [Buffer.from([0xae, 2, 0, 0, 0, 0, 0xff])] : []),
      done(0),
    ]),
  /** @param text the server's words, which quote what they are about. */
  errors: (numbers: readonly number[], text: string) =>
    Buffer.concat([
      ...numbers.map((number) => {
        const message = Buffer.concat([u16(text.length), Buffer.from(text, "utf16le")]);
        return token(0xaa, u32(number), Buffer.from([1, 14]), message, short("fake"), short(""), u32(1));
      }),
      done(2),
    ]),
  /** A welcome that names another server to go to. */
  route: (host: string, port: number) => {
    const name = Buffer.concat([u16(host.length), Buffer.from(host, "utf16le")]);
    const data = Buffer.concat([Buffer.of(0), u16(port), name]);
    const change = token(0xe3, Buffer.of(20), u16(data.length), data, u16(0));
    return Buffer.concat([change, answers.welcome(false)]);
  },
  /** One row with one number. */
  row: (value: number) =>
    Buffer.concat([
      Buffer.from([0x81, 1, 0, 0, 0, 0, 0, 9, 0, 0x26, 4, 0]),
      Buffer.from([0xd1, 4]),
      u32(value),
      done(0x10),
    ]),
} as const;
