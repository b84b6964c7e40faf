/** Makes a switch exhaustive: the compiler refuses a forgotten case, and at run time an unknown one is named. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
