import { Worker } from 'node:worker_threads'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import type { Paper } from '../../kit/paper.ts'

/** A review of the longest kind takes two seconds. */
const LONGEST_MS = 30_000
/** Its 50 MB are given back when nobody prints. */
const IDLE_MS = 60_000
const NO_PDF = refuse('conflict', 'This server cannot make PDF files: its platform has no build for it. Save it as Markdown, or print from the browser.', { reason: 'no-pdf' })
const TOO_LONG = refuse('conflict', 'This is too long for one PDF file. Save it as Markdown, or print from the browser.', { reason: 'too-long-for-pdf' })

let compiler: Promise<boolean> | undefined
/** Whether this platform can make PDF files: an answer for the person if not, never a server that does not start. */
export async function pdfBarred(load: () => Promise<unknown> = () => import('@myriaddreamin/typst-ts-node-compiler')): Promise<Refusal | undefined> {
  compiler ??= load().then(() => true, () => false)
  const there = await compiler
  if (!there) compiler = undefined
  return there ? undefined : NO_PDF
}

interface Order { done: (pdf: Uint8Array | Refusal) => void; failed: (error: Error) => void; timer: NodeJS.Timeout }
const orders = new Map<number, Order>()
let worker: Worker | undefined
let last = 0
let idle: NodeJS.Timeout | undefined

/**
 * A paper as PDF/UA-1, made beside the server's own work. Call it outside a transaction.
 * @returns the file, or why it can't be made here
 * @throws when the paper can't be set at all
 */
export async function pdfOf(paper: Paper, now: string): Promise<Uint8Array | Refusal> {
  const barred = await pdfBarred()
  if (barred) return barred
  clearTimeout(idle)
  const at = (worker ??= begin())
  const id = (last += 1)
  return new Promise((done, failed) => {
    const timer = setTimeout(() => { settle(id)?.done(TOO_LONG); end(at) }, LONGEST_MS)
    orders.set(id, { done, failed, timer })
    at.postMessage({ id, paper, now })
  })
}

function begin(): Worker {
  const begun = new Worker(new URL('./pdf-worker.ts', import.meta.url))
  begun.unref()
  begun.on('message', ({ id, pdf, failed }: { id: number; pdf?: Uint8Array; failed?: string }) => {
    const order = settle(id)
    if (pdf) order?.done(pdf)
    else order?.failed(new Error(failed))
  })
  begun.on('error', (error) => end(begun, error))
  return begun
}

function settle(id: number): Order | undefined {
  const order = orders.get(id)
  clearTimeout(order?.timer)
  orders.delete(id)
  if (orders.size === 0 && worker) idle = setTimeout(end, IDLE_MS, worker).unref()
  return order
}

/** Whoever waited for this worker hears of it. */
function end(gone: Worker, why: Error = new Error('The printing thread ended.')): void {
  if (worker !== gone) return
  worker = undefined
  void gone.terminate()
  for (const id of orders.keys()) settle(id)?.failed(why)
}
