import { launchOptions } from '../browser.ts'
import { MOST_LOST, planned, tableOf, typeThroughDisturbances, type Trial } from '../typing/trials.ts'

/** 200 people typing, each disturbed once: at most two seconds of typing are gone in any of them. TYPING_TRIALS and TYPING_SEED change it. */
export async function run(): Promise<void> {
  const [count, seed] = [Number(process.env.TYPING_TRIALS ?? 200), Number(process.env.TYPING_SEED ?? 1)]
  const trials = await typeThroughDisturbances(planned(count, seed), await launchOptions(), (trial) => console.log(inWords(trial)))
  console.log(`\n${tableOf(trials)}\nseed ${seed}`)
  const over = trials.filter((trial) => trial.lost > MOST_LOST)
  if (trials.length < count || over.length > 0) throw new Error(`${over.length} of ${count} lost more than ${MOST_LOST} s`)
}

function inWords({ number, disturbance, place, keys, typed, lost, gone }: Trial): string {
  return `${String(number).padStart(3)} ${disturbance}, ${place}: ${keys} keys in ${typed.toFixed(2)} s, ${lost.toFixed(2)} s lost${gone ? ` ${JSON.stringify(gone)}` : ''}`
}
