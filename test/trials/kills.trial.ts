import { killWhileWriting } from '../kills.ts'

/** 200 kills of the server while four people write: nothing acknowledged is lost, nothing is left running. */
export async function run(): Promise<void> {
  const report = await killWhileWriting(200, (line) => console.log(line))
  console.log(`${report.kills} kills, ${report.acknowledged} acknowledged texts, ${report.lost.length} lost, ${report.doubled.length} doubled, ${report.orphans} orphans, slowest start ${(report.slowestStart / 1000).toFixed(1)} s`)
  if (report.acknowledged < 200 || report.lost.length || report.doubled.length || report.orphans) throw new Error(JSON.stringify({ ...report, lost: report.lost.slice(0, 10) }))
}
