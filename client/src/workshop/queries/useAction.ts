import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { EndpointInput, EndpointKey, EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { type CallError, call } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { useToasts } from '../../ui/toasts.ts'

interface Options<Key extends EndpointKey> {
  /** Endpoints whose answers changed by this. */
  refresh?: readonly EndpointKey[]
  onDone?: (output: EndpointOutput<Key>, input: EndpointInput<Key>) => void
  /** `inline`: the form itself says what went wrong. */
  errors?: 'toast' | 'inline'
}

/** Writes through one endpoint, then asks again for what changed. A refusal is said in plain words. */
export function useAction<Key extends EndpointKey>(
  key: Key,
  { refresh = [], onDone, errors = 'toast' }: Options<Key> = {},
): UseMutationResult<EndpointOutput<Key>, CallError, EndpointInput<Key>> {
  const client = useQueryClient()
  const t = useT()
  const showToast = useToasts((state) => state.show)
  return useMutation<EndpointOutput<Key>, CallError, EndpointInput<Key>>({
    mutationFn: (input) => call(key, input),
    onSuccess: async (output, input) => {
      onDone?.(output, input)
      await Promise.all(refresh.map((other) => client.invalidateQueries({ queryKey: [other] })))
    },
    onError: (error) => {
      if (errors === 'toast') showToast({ text: t(`error.${error.code}`), tone: 'problem' })
    },
  })
}
