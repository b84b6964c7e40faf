/** What every runtime that we use has: browsers, Node. Nothing of the DOM. */
declare const crypto: { getRandomValues<T extends ArrayBufferView>(array: T): T }
declare class Blob {}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string
}
declare class URL {
  static canParse(text: string): boolean
  constructor(text: string)
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly username: string
  readonly password: string
}
