import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8')
const unique = (matches: Iterable<RegExpMatchArray>) =>
  [...new Set([...matches].map(([, name]) => name))].sort()

test('every setting of compose.yaml and Caddyfile stands in .env.example, and no other', () => {
  const example = unique(read('.env.example').matchAll(/^([A-Z_]+)=/gm))
  const compose = unique(read('compose.yaml').matchAll(/(?<!\$)\$\{([A-Z_]+)/g))
  expect(compose).toEqual(example)
  for (const name of unique(read('Caddyfile').matchAll(/\{\$([A-Z_]+)\}/g))) expect(example).toContain(name)
})

test('there is no default password: what must be filled in says so when it is missing', () => {
  const uses = [...read('compose.yaml').matchAll(/(?<!\$)\$\{([A-Z_]+)([^}]*)\}/g)]
  expect(uses.length).toBeGreaterThan(6)
  for (const [use, name, rest] of uses) {
    if (name === 'TLDRAW_LICENSE_KEY' || name === 'PHONE_OFFLINE') expect(rest).toBe(':-')
    else expect(rest, use).toBe(`:?Zet ${name} in .env`)
  }
  expect(read('.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m)
  expect(read('.env.example')).toMatch(/^VALKEY_PASSWORD=$/m)
})

test('the image has all workspace packages for the lockfile, and each command of the host', () => {
  const dockerfile = read('Dockerfile')
  const packages = unique(read('pnpm-workspace.yaml').matchAll(/^ {2}- (\w+)$/gm))
  expect(packages).toHaveLength(5)
  for (const name of packages) expect(dockerfile).toContain(`COPY ${name}/package.json ${name}/`)
  const copied = unique(dockerfile.matchAll(/(scripts\/\w+\.ts)/g)).map(String)
  expect(copied).toContain('scripts/backup.ts')
  for (const script of copied) {
    expect(existsSync(resolve(ROOT, script)), script).toBe(true)
    // What it imports beside it comes along.
    for (const beside of unique(read(script).matchAll(/from '\.\/(\w+\.ts)'/g))) {
      if (!script.endsWith('buildOnly.ts')) expect(copied).toContain(`scripts/${beside}`)
    }
  }
})

test('both nodes of compose.yaml are behind the proxy, and asked for their health', () => {
  const nodes = unique(read('compose.yaml').matchAll(/^ {2}(node\d): \*node$/gm))
  expect(nodes).toEqual(['node1', 'node2'])
  const proxies = [...read('Caddyfile').matchAll(/reverse_proxy (.+) \{/g)].map(([, to]) => to)
  expect(proxies).toEqual(Array(2).fill(nodes.map((node) => `${node}:3000`).join(' ')))
  expect(read('Caddyfile')).toContain('health_uri /api/health')
})

interface Service {
  image: string
  environment?: Record<string, string>
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }> | string[]
  networks: string[]
  volumes?: string[]
}

test('compose.yaml reads as it is meant: five services, whole commands, every volume and network declared', () => {
  const file = parse(read('compose.yaml'), { merge: true }) as {
    services: Record<string, Service>
    networks: Record<string, { internal?: boolean } | null>
    volumes: Record<string, unknown>
  }
  const { services } = file
  expect(Object.keys(services).sort()).toEqual(['caddy', 'node1', 'node2', 'postgres', 'valkey'])
  for (const [name, { networks, volumes = [] }] of Object.entries(services)) {
    for (const network of networks) expect(file.networks, name).toHaveProperty(network)
    for (const volume of volumes.filter((each) => !each.startsWith('.')))
      expect(file.volumes, name).toHaveProperty(volume.split(':')[0] ?? '')
  }
  expect(file.networks.back?.internal).toBe(true)
  for (const name of ['postgres', 'valkey']) expect(services[name]?.networks).toEqual(['back'])
  for (const name of ['node1', 'node2']) {
    const node = services[name]
    expect(node?.environment?.TRUST_PROXY).toBe('1')
    expect(node?.depends_on).toMatchObject({ postgres: { condition: 'service_healthy' } })
    const [, , , program = ''] = node?.healthcheck?.test ?? []
    // It must be a program, not what a stray colon made of it.
    expect(() => new Function(program)).not.toThrow()
    expect(program).toContain('/api/health')
  }
})
