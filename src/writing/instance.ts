import { evidenceOf } from './evidence.ts'
import { sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'

/** Words that pick one out of many. */
const PARTICULAR = /\b(?:for (?:example|instance)|e\.g|such as (?:when|on|the|in)|(?:once|twice|three times|four times|one time|on one occasion|last time|the other day|this time|the first time|the second time|the day|one (?:day|night|morning|afternoon|shift|evening|of (?:the|our|her|his|their|your))|(?:two|three|four|five|six|seven|eight|nine|ten|both) (?:of|times|occasions|weeks|calls|shifts|\w+s (?:in|of|were|had|was|on|from|that|this|last|out|waited|came|left|without))))\b|\b(?:when|after|while|during|at|in|on|from|before|for|with|about|through|of|until|to|into) (?:the|that|this|our|your|her|his|their|my|yesterday's|today's|last|[a-z]+'s) (?:[a-z0-9'-]+ ){0,4}?(?:accident|audit|bid|briefing|call|case|ceremony|client|closing|complaint|conference|cutover|day|demo|discussion|drill|emergency|evening|exam|exercise|fire|flood|go-live|handover|hearing|incident|induction|inspection|interview|kick-?off|launch|lesson|mediation|meeting|migration|move|negotiation|night|offsite|open day|opening|outage|pitch|planning|presentation|project|rehearsal|release|report|retro|retrospective|review|rollout|round|session|shift|shoot|show|sprint|stand-?up|stocktake|strike|switch|talk|tender|term|test|training|trial|trip|visit|walk-?through|week|weekend|workshop|wedding|delivery|shipment|order|merger|estimate|proposal|brief|draft|contract|account|deal|quote|trip|lesson|class|exam|matter|claim|statement|bundle|plan|letter|email|e-mail|sale|season|peak|rush|crisis|breakdown|stoppage|recall|survey|campaign|feature|ticket|bug|change|refactor|design|document|guide|article|slides?|deck|dashboard|form|sheet|rota|checklist|manual|script|template)\b/u

/** Whether one particular event, piece of work, date or instance is named, not only a habit. */
export function hasInstance(reading: Reading): boolean {
  return evidenceOf(reading).some((found, index) => {
    if (found.dates > 0 || found.quoted || found.content === 0 && found.figures === 0) return found.dates > 0 || found.quoted
    const text = sentenceText(reading, index)
    if (PARTICULAR.test(text)) return true
    return found.figures > 0 && found.content >= 2 || found.names > 0 && found.content >= 3 || found.acts > 0 && found.content >= 3
  })
}
