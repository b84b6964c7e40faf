import type { NoticeStore, NumberedNotice } from '../rooms/notices.ts'

/** Notices of nodes in one process: for tests and benches. */
export function createMemoryNoticeStore(): NoticeStore {
  const notices: NumberedNotice[] = []
  return {
    async add(notice) {
      notices.push({ id: notices.length + 1, notice })
      return notices.length
    },
    since: async (id) => notices.filter((entry) => entry.id > id),
    last: async () => notices.length,
  }
}
