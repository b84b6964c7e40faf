/** Reads a JSON column that we wrote ourselves; its shape is the one named beside the column in schema.ts. */
export function fromJson<Shape>(text: string): Shape {
  return JSON.parse(text) as Shape
}

export function toJson(value: unknown): string {
  return JSON.stringify(value)
}
