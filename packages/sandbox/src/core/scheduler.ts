export interface ScheduledJob {
  readonly at: number
  readonly label: string
  run(): void | Promise<void>
}

/** Work for a later moment of the sandbox's clock. */
export interface Scheduler {
  /** Runs `run` once the clock reaches `at` (unix seconds); work for the same second runs in the order it was scheduled. */
  schedule(at: number, label: string, run: () => void | Promise<void>): { cancel(): void }
  readonly pending: number
  takeDue(until: number): ScheduledJob | undefined
  isDue(until: number): boolean
  /** Sets the timer that wakes the sandbox for what is next. */
  arm(): void
  stop(): void
}

interface QueuedJob extends ScheduledJob {
  readonly order: number
  cancelled: boolean
}

// The longest delay that a Node timer keeps; a longer wait is re-armed when it fires.
const longestTimer = 2 ** 31 - 1

/** A binary heap by due time: payouts, settlements and retries of a year are many, and most are far away. */
export function createScheduler(options: { now(): number; runDueNow(): void; frozen: boolean }): Scheduler {
  let heap: QueuedJob[] = []
  let order = 0
  let timer: NodeJS.Timeout | undefined

  /** On a frozen clock nothing falls due by itself, but what is due already does not wait for the clock to be moved. */
  const arm = () => {
    clearTimeout(timer)
    const next = heap[0]
    if (!next) return
    const wait = Math.max(0, (next.at - options.now()) * 1000)
    if (options.frozen && wait > 0) return
    timer = setTimeout(options.runDueNow, Math.min(wait, longestTimer))
    timer.unref()
  }

  return {
    schedule(at: number, label: string, run: () => void | Promise<void>) {
      const job: QueuedJob = { at, label, run, order: order++, cancelled: false }
      push(heap, job)
      if (heap[0] === job) arm()
      return {
        cancel() {
          job.cancelled = true
        },
      }
    },
    takeDue(until: number): ScheduledJob | undefined {
      while (heap[0] && heap[0].at <= until) {
        const job = pop(heap)
        if (job && !job.cancelled) return job
      }
      return undefined
    },
    isDue(until: number): boolean {
      while (heap[0]?.cancelled) pop(heap)
      return heap[0] !== undefined && heap[0].at <= until
    },
    arm,
    stop() {
      heap = []
      clearTimeout(timer)
    },
    get pending() {
      return heap.filter((job) => !job.cancelled).length
    },
  }
}

const before = (a: QueuedJob, b: QueuedJob) => a.at < b.at || (a.at === b.at && a.order < b.order)

function push(heap: QueuedJob[], job: QueuedJob): void {
  let index = heap.length
  heap.push(job)
  while (index > 0) {
    const above = (index - 1) >> 1
    const parent = heap[above]
    if (!parent || !before(job, parent)) break
    heap[index] = parent
    index = above
  }
  heap[index] = job
}

function pop(heap: QueuedJob[]): QueuedJob | undefined {
  const first = heap[0]
  const last = heap.pop()
  if (!last || heap.length === 0) return first
  let index = 0
  for (;;) {
    let below = index * 2 + 1
    let child = heap[below]
    const sibling = heap[below + 1]
    if (child && sibling && before(sibling, child)) {
      child = sibling
      below++
    }
    if (!child || !before(child, last)) break
    heap[index] = child
    index = below
  }
  heap[index] = last
  return first
}
