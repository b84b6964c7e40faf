import { Agent, request } from 'node:http'

export interface Answer {
  status: number
  body: string
}

/** A phone at the meeting: its own cookies, and a line of its own that stays open, as browsers keep it. */
export class Voter {
  readonly #origin: string
  readonly #agent = new Agent({ keepAlive: true })
  readonly #cookies = new Map<string, string>()

  constructor(origin: string) {
    this.#origin = origin
  }

  send(method: string, path: string, body?: unknown): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, origin: this.#origin, 'content-type': 'application/json' }
    return new Promise((done, fail) => {
      const sent = request(`${this.#origin}${path}`, { method, agent: this.#agent, headers }, (response) => {
        this.#keepCookies(response.headers['set-cookie'])
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          text += part
        })
        response.on('end', () => done({ status: response.statusCode ?? 0, body: text }))
        response.on('error', fail)
      })
      // A line that was open too long is closed by the server just when it is used again: then on another one, as browsers do.
      sent.on('error', (error) => {
        if (sent.reusedSocket && 'code' in error && error.code === 'ECONNRESET')
          this.send(method, path, body).then(done, fail)
        else fail(error)
      })
      sent.end(body === undefined ? undefined : JSON.stringify(body))
    })
  }

  /** Expects an answer of 2xx. */
  async call<Shape>(method: string, path: string, body?: unknown): Promise<Shape> {
    const { status, body: text } = await this.send(method, path, body)
    if (status < 200 || status > 299) throw new Error(`${method} ${path}: ${status} ${text}`)
    return JSON.parse(text)
  }

  leave(): void {
    this.#agent.destroy()
  }

  #keepCookies(lines: readonly string[] = []): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';')
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
  }
}
