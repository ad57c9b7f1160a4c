import { useEffect, useRef, useState } from 'react'
import { type ConnectKitError, toConnectKitError } from '../../../api/ConnectKitError.js'
import { onboardingQuery } from '../../../api/queries/onboarding.js'
import { sessionQuery } from '../../../api/queries/session.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { checkDocument, type DocumentKind, type DocumentProblem, documentKind } from './checkDocument.js'
import { type FilePurpose, uploadFile } from './uploadFile.js'

export type UploadState =
  | { status: 'empty' }
  /** It need not be sent. */
  | { status: 'unfit'; problem: DocumentProblem }
  | { status: 'sending'; file: File; kind: DocumentKind; sent: number }
  | { status: 'failed'; file: File; kind: DocumentKind; error: ConnectKitError }
  | { status: 'done'; file: File; kind: DocumentKind; id: string }

interface Upload {
  state: UploadState
  /** Checks a file and, if it is fit, sends it in place of any other. */
  take: (file: File) => void
  cancel: () => void
  retry: () => void
}

/** Enough for the frame header of a picture behind its thumbnail and its maker's notes. */
const readAtMost = 256 * 1024

/** One file on its way to Stripe: `onId` gets its id, and an empty text when it goes away. */
export function useUpload(purpose: FilePurpose, onId: (id: string) => void): Upload {
  const { api, queryClient } = useConnectKit()
  const [state, setState] = useState<UploadState>({ status: 'empty' })
  const leaving = useRef(new AbortController())
  const tell = useRef(onId)
  useEffect(() => {
    tell.current = onId
  })
  useEffect(() => () => leaving.current.abort(), [])

  const begin = () => {
    leaving.current.abort()
    leaving.current = new AbortController()
    tell.current('')
    return leaving.current.signal
  }

  async function send(file: File, kind: DocumentKind, signal: AbortSignal) {
    const become = (next: UploadState) => {
      if (!signal.aborted) setState(next)
    }
    become({ status: 'sending', file, kind, sent: 0 })
    try {
      // Known already, unless somebody is quicker than the network.
      const [{ files_url }, { publishable_key }] = await Promise.all([
        queryClient.ensureQueryData(onboardingQuery(api)),
        queryClient.ensureQueryData(sessionQuery(api)),
      ])
      if (signal.aborted) return
      const id = await uploadFile({
        url: files_url,
        publishableKey: publishable_key,
        purpose,
        file,
        signal,
        onProgress: (sent) => become({ status: 'sending', file, kind, sent }),
      })
      if (signal.aborted) return
      become({ status: 'done', file, kind, id })
      tell.current(id)
    } catch (thrown) {
      become({ status: 'failed', file, kind, error: toConnectKitError(thrown) })
    }
  }

  async function take(file: File) {
    const signal = begin()
    const bytes = new Uint8Array(
      await file
        .slice(0, readAtMost)
        .arrayBuffer()
        .catch(() => new ArrayBuffer(0)),
    )
    if (signal.aborted) return
    const kind = documentKind(bytes)
    const problem = checkDocument(bytes, file.size)
    if (problem || !kind) setState({ status: 'unfit', problem: problem ?? 'wrongKind' })
    else await send(file, kind, signal)
  }

  return {
    state,
    take: (file) => void take(file),
    cancel: () => {
      begin()
      setState({ status: 'empty' })
    },
    retry: () => {
      if (state.status === 'failed') void send(state.file, state.kind, begin())
    },
  }
}
