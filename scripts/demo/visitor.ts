import type { EndpointInput, EndpointKey, EndpointOutput } from '@wijktafel/shared/api/endpoints'

interface LooseInput {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}

/** Someone with a browser: keeps its own cookies and uses the product only through its public routes. */
export class Visitor {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()

  constructor(origin: string) {
    this.#origin = origin
  }

  cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async call<Key extends EndpointKey>(key: Key, input: EndpointInput<Key>): Promise<EndpointOutput<Key>> {
    const { params = {}, query, body } = input as LooseInput
    const [method = 'GET', pattern = ''] = key.split(' ')
    const path = pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')
    const response = await fetch(`${this.#origin}${path}${query ? `?${new URLSearchParams(query)}` : ''}`, {
      method,
      headers: { cookie: this.cookie(), origin: this.#origin, 'content-type': 'application/json' },
      ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    if (!response.ok) throw new Error(`${key}: ${response.status} ${await response.text()}`)
    return (await response.json()) as EndpointOutput<Key>
  }
}
