import type { ParamsOf, ParsedBodyOf, ParsedQueryOf, ResponseOf } from '@wijktafel/shared/api/endpoint'
import { ENDPOINTS, type EndpointKey } from '@wijktafel/shared/api/endpoints'
import type { Context, Hono } from 'hono'
import type { Actor } from '../commands/actor.ts'
import type { Deps } from '../deps.ts'
import { readBody, readParams, readQuery } from './readRequest.ts'

type Spec<Key extends EndpointKey> = (typeof ENDPOINTS)[Key]

/** What a handler gets: everything parsed by the endpoint's schemas, and who asks. */
export interface RouteInput<Key extends EndpointKey> {
  deps: Deps
  actor: Actor
  params: ParamsOf<Key>
  body: ParsedBodyOf<Spec<Key>>
  query: ParsedQueryOf<Spec<Key>>
  /** For cookies, raw uploads, and headers of the answer. */
  context: Context
}

/** Answers with data that the endpoint's response schema describes, or with a Response of its own for bytes. */
export type RouteHandler<Key extends EndpointKey> = (
  input: RouteInput<Key>,
) => Promise<Spec<Key> extends { response: 'binary' } ? Response : ResponseOf<Spec<Key>>>

export type Routes<Key extends EndpointKey> = { [K in Key]: RouteHandler<K> }

/** Binds handlers to their endpoints. `whoAsks` finds the actor of a request. */
export function mountRoutes<Key extends EndpointKey>(
  app: Hono,
  options: { deps: Deps; whoAsks: (context: Context) => Promise<Actor> },
  routes: Routes<Key>,
): void {
  for (const key of Object.keys(routes) as Key[]) {
    const [method = '', path = ''] = key.split(' ')
    const spec = ENDPOINTS[key]
    const handler = routes[key] as (input: unknown) => Promise<unknown>
    app.on(method, path, async (context) => {
      const params = readParams(context)
      const query = readQuery(context, spec)
      const actor = await options.whoAsks(context)
      const body = await readBody(context, spec)
      const answer = await handler({ deps: options.deps, actor, params, query, body, context })
      return answer instanceof Response ? answer : context.json(answer as object)
    })
  }
}
