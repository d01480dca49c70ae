import { parentPort } from 'node:worker_threads'
import type { Paper } from '../../kit/paper.ts'
import { setType } from './set-type.ts'

// Beside the server's own thread: a long paper takes seconds, and people are typing meanwhile.
parentPort!.on('message', async ({ id, paper, now }: { id: number; paper: Paper; now: string }) => {
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
    parentPort!.postMessage({ id, pdf: setType(NodeCompiler, paper, now) })
  } catch (error) {
    parentPort!.postMessage({ id, failed: (error as Error).message })
  }
})
