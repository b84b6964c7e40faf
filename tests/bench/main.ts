/** `pnpm bench NAME`: each bench prints its table, and as its last line one JSON object of its figures. */
const BENCHES: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> =
  {
    phone: () => import('./phone.ts'),
    sync: () => import('./sync.ts'),
    durability: () => import('./durability.ts'),
    cluster: () => import('./cluster.ts'),
    canvas: () => import('./canvas.ts'),
    decisions: () => import('./decisions.ts'),
    language: () => import('./language.ts'),
  }

const [name = '', ...args] = process.argv.slice(2)
const load = BENCHES[name]
if (!load) {
  process.stderr.write(`Use: pnpm bench NAME, with one of: ${Object.keys(BENCHES).join(', ')}\n`)
  process.exit(1)
}
const bench = await load()
await bench.run(args)
