/** What every runtime that we use has: browsers, Node. Nothing of the DOM. */
declare const crypto: { getRandomValues<T extends ArrayBufferView>(array: T): T }
declare class Blob {}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string
}
