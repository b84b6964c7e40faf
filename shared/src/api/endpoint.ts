import type { z } from 'zod'
import type { ErrorCode } from '../codes.ts'

/**
 * What one HTTP route takes and gives. The same schemas validate requests, type the client and make /api/openapi.json.
 * Keys of a set of endpoints read `METHOD /path/:param`.
 */
export interface EndpointSpec {
  summary: string
  body?: z.ZodType
  query?: z.ZodType
  /** `binary`: bytes with their own content type. */
  response: z.ZodType | 'binary'
  /** The body is the raw file, checked by content. */
  upload?: true
  errors?: readonly ErrorCode[]
}

export type EndpointSet = Readonly<
  Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /api/${string}`, EndpointSpec>
>

type ParamNames<Path extends string> = Path extends `${string}:${infer Param}/${infer Rest}`
  ? Param | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Param}`
    ? Param
    : never

export type ParamsOf<Key extends string> = Record<ParamNames<Key>, string>
export type BodyOf<Spec> = Spec extends { upload: true }
  ? Blob
  : Spec extends { body: infer Body extends z.ZodType }
    ? z.input<Body>
    : undefined
export type ParsedBodyOf<Spec> = Spec extends { body: infer Body extends z.ZodType }
  ? z.output<Body>
  : undefined
export type QueryOf<Spec> = Spec extends { query: infer Query extends z.ZodType } ? z.input<Query> : undefined
export type ParsedQueryOf<Spec> = Spec extends { query: infer Query extends z.ZodType }
  ? z.output<Query>
  : undefined
export type ResponseOf<Spec> = Spec extends { response: infer Body extends z.ZodType } ? z.output<Body> : Blob
