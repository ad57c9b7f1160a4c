interface Sent {
  url: string
  key: string | undefined
  purpose: string | null
  file: File | null
  isAborted: boolean
  progress: (loaded: number, total: number) => void
  answer: (status: number, body: object) => void
  lose: () => void
}

/** Stripe's files endpoint as a browser asks it: a `XMLHttpRequest` that waits to be answered, until `end` is called. */
export function fakeUploads() {
  const sent: Sent[] = []
  const { XMLHttpRequest } = window
  class FakeRequest {
    upload: { onprogress?: (event: object) => void } = {}
    onload?: () => void
    onerror?: () => void
    onabort?: () => void
    status = 0
    responseText = ''
    url = ''
    key: string | undefined
    record: Sent | undefined
    open(_method: string, url: string) {
      this.url = url
    }
    setRequestHeader(name: string, value: string) {
      if (name === 'Authorization') this.key = value
    }
    send(body: FormData) {
      const [purpose, file] = [body.get('purpose'), body.get('file')]
      this.record = {
        url: this.url,
        key: this.key,
        purpose: typeof purpose === 'string' ? purpose : null,
        file: file instanceof File ? file : null,
        isAborted: false,
        progress: (loaded, total) => this.upload.onprogress?.({ loaded, total, lengthComputable: true }),
        answer: (status, answer) => {
          this.status = status
          this.responseText = JSON.stringify(answer)
          this.onload?.()
        },
        lose: () => this.onerror?.(),
      }
      sent.push(this.record)
    }
    abort() {
      if (this.record) this.record.isAborted = true
      this.onabort?.()
    }
  }
  Object.assign(window, { XMLHttpRequest: FakeRequest })
  return Object.assign(sent, { end: () => Object.assign(window, { XMLHttpRequest }) })
}
