import { create } from 'zustand'

export interface Toast {
  id: number
  text: string
  tone: 'fact' | 'problem'
  action?: { label: string; run: () => void }
}

interface ToastState {
  toasts: readonly Toast[]
  show: (toast: Omit<Toast, 'id'>) => void
  dismiss: (id: number) => void
}

const SHOWN_AT_ONCE = 3
let lastId = 0

/** Short words at the edge of the screen. The same words twice show once. */
export const useToasts = create<ToastState>((set) => ({
  toasts: [],
  show: (toast) =>
    set(({ toasts }) => {
      lastId += 1
      const others = toasts.filter(({ text }) => text !== toast.text)
      return { toasts: [...others, { ...toast, id: lastId }].slice(-SHOWN_AT_ONCE) }
    }),
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))
