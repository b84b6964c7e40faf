/** One store of objects in IndexedDB, by their `id`. Any method may reject: storage is off, full, or gone. */
export interface LastingStore<Item extends { id: string }> {
  all: () => Promise<Item[]>
  get: (id: string) => Promise<Item | undefined>
  /** Also true where that is not known: the browser may have thrown all of it away. */
  has: (id: string) => Promise<boolean>
  put: (item: Item) => Promise<void>
  remove: (id: string) => Promise<void>
}

/**
 * Resolves only once what was written would survive a flat battery, where the browser can promise that ('strict'). A
 * connection that the browser took away (iOS does so in the background) is made again.
 */
export function openLastingStore<Item extends { id: string }>(database: string): LastingStore<Item> {
  let opened: Promise<IDBDatabase> | null = null
  let wasTakenAway = false

  const connect = () => {
    opened ??= openDatabase(database, () => {
      opened = null
      wasTakenAway = true
    })
    opened.catch(() => {
      opened = null
    })
    return opened
  }
  const run = async <Result>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    const db = await connect()
    try {
      return await transact(db, mode, work)
    } catch (error) {
      const isTakenAway = error instanceof DOMException && error.name === 'InvalidStateError'
      if (!isTakenAway) throw error
      opened = null
      return transact(await connect(), mode, work)
    }
  }
  return {
    all: () => run<Item[]>('readonly', (store) => store.getAll()),
    get: (id) => run<Item | undefined>('readonly', (store) => store.get(id)),
    has: async (id) => wasTakenAway || (await run('readonly', (store) => store.count(id))) > 0,
    put: async (item) => void (await run('readwrite', (store) => store.put(item, item.id))),
    remove: async (id) => void (await run('readwrite', (store) => store.delete(id))),
  }
}

const STORE = 'items'

function openDatabase(name: string, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const db = request.result
      db.onclose = onGone
      db.onversionchange = () => {
        db.close()
        onGone()
      }
      resolve(db)
    }
  })
}

function transact<Result>(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, mode, { durability: 'strict' })
    const request = work(transaction.objectStore(STORE))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? request.error)
  })
}
