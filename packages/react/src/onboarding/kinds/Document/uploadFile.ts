import { ConnectKitError } from '../../../api/ConnectKitError.js'

export type FilePurpose = 'identity_document' | 'additional_verification' | 'account_requirement'

interface UploadOptions {
  /** Stripe's files endpoint. */
  url: string
  publishableKey: string
  purpose: FilePurpose
  file: File
  /** From 0 to 1. */
  onProgress: (sent: number) => void
  signal: AbortSignal
}

/**
 * Sends a file from this page to Stripe and answers with its id. `fetch` cannot tell how much of a body is on its way.
 * @see https://docs.stripe.com/file-upload
 */
export function uploadFile({ url, publishableKey, purpose, file, onProgress, signal }: UploadOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const body = new FormData()
    body.append('purpose', purpose)
    body.append('file', file)
    const request = new XMLHttpRequest()
    const fail = (error: ConnectKitError) => reject(error)
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total)
    }
    request.onload = () => {
      const answer = read(request.responseText)
      if (request.status === 200 && answer?.id) resolve(answer.id)
      else fail(refusal(request.status, answer?.error))
    }
    request.onerror = () => fail(new ConnectKitError('api_connection_error', 'The file did not reach Stripe.'))
    request.ontimeout = request.onerror
    request.onabort = () => reject(signal.reason)
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', url)
    request.setRequestHeader('Authorization', `Bearer ${publishableKey}`)
    request.send(body)
  })
}

interface Answer {
  id?: string
  error?: { message?: string; code?: string; param?: string }
}

function read(text: string): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(text)
    return typeof answer === 'object' && answer !== null ? answer : undefined
  } catch {
    return undefined
  }
}

function refusal(status: number, { message = 'The file was not taken.', code, param }: Answer['error'] = {}) {
  const type =
    status === 401 || status === 403
      ? 'authentication_error'
      : status === 429
        ? 'rate_limit_error'
        : status >= 500
          ? 'api_error'
          : 'invalid_request_error'
  return new ConnectKitError(type, message, { code, param })
}
