import { nouns, plain, verbs } from './classes.ts'

/** Things made or used at work that one could lay on a table or open. */
export const ARTEFACTS = nouns(`agenda agreement alert alarm algorithm allocation app application appraisal article assay assessment assignment audit backlog badge
  batch bed belt bench bill binder blister blog board booking boiler bottle box brief briefing brochure budget bug build bulletin bundle bypass cable calculator calendar
  calibration campaign car card carton cart case-note catalogue catheter certificate chart checklist claim clause clip code commit component compressor computer
  contract conveyor cover crane crate credential curriculum cushion dashboard database dataset deck deed defect delivery-note deployment device diagram diary
  dictionary dispenser docket document document-set door dose draft drawer drawing dressing drill drip drug drum e-mail email engine enquiry entry equation
  equipment error-page essay estimate exam exercise extract facture feature feed fence file filing filter finding firewall fixture flag flowchart folder folio footage forecast
  forklift form formula frame freezer fridge fuse gasket gauge gearbox glossary gradebook graph grid guide guideline handbook handle handout handover-sheet
  handset harness header homework hoist hose inbox index infusion injection instruction interface inventory invoice jig journal kanban key keyboard kit label ladder lathe
  layout lead-list leaflet ledger lens lesson-plan letter library licence license line-up link list listing loading-bay locker log logbook loom machine macro mailbox
  manifest manual map mark-up marksheet material matrix medication memo menu message metric migration mock-up model-answer module monitor motion motor mould
  newsletter notice notebook note-sheet order-book outline oven package packet pallet panel paper parcel part-number password patch pathway payslip permit phone photo
  pick-list picture pipeline pipette plan playbook pleading policy portal poster prescription presentation-deck press price-list printer procedure product
  programme program projector proposal protocol prototype pump purchase-order query questionnaire queue quiz quotation quote rack radiator railing ramp receipt recipe record reference
  register regulator release reminder repository requisition return review-note robot room rota roster router rubric rule runbook sample scaffold scan scanner schedule
  schema scorecard screen screw script seal seam sensor server sheet shelf shift-plan signage site-plan slide slip socket software spec specification specimen
  spreadsheet stapler statement sticker stock-list storyboard strategy-paper submission survey switch syllabus syringe system table tablet tachograph tag tank tanker
  template tender term-sheet test-suite textbook thermometer ticket timeline timesheet timetable title-deed tool toolbox torque tracker trailer transcript translation
  tray trolley truck tube tyre unit valve van vial video voucher waybill website weld wheel whiteboard wiki window wire wiring wireframe witness-statement wizard worksheet workbook
  worklist write-up yard x-ray note page report test story chapter spreadsheet screen endpoint api cache index cluster job cron hook parser ledger sheet chart rota cannula
  wound ward-round bay aisle dock forklift lorry route depot manifest container customs consignment pallet rack picker-list conveyor shelf docket
  affidavit disclosure injunction subpoena lease deed exhibit skeleton bundle clause schedule witness plea filing transcript
  pitch-deck discount crm territory pricelist proposal demo renewal upsell order lead account-plan bid rfp
  lathe press jig mould die tool fixture gauge torque spindle coolant weld casting shaft bearing flange scrap sop kanban changeover
  macro canned-reply faq knowledge-base helpdesk inbox queue ticket refund chat transcript phone-tree script
  function branch commit pull-request diff test pipeline query table server container service-level library sdk schema migration dashboard alert runbook
  threshold deadline-list meter seat chair desk light lamp sink hoist mattress cot bandage chart obs ecg mri stretcher defibrillator drip cannula line-label
  exam-paper mark-scheme display phonics worksheet reading-list homework-club seating-plan register report-card`)

/** Happenings that have a day. */
export const EVENTS = nouns(`accident admission alarm appeal appointment arrest arrival assembly audit breakdown bid blackout blockage break-in breach briefing call ceremony changeover check-up
  collision complaint conference consultation court-date crash cutover delay demo departure deposition discharge dispute drill election emergency escalation evacuation
  event exam exhibition fair fall fire flood flu-season fundraiser go-live handover hearing holiday incident induction inquest inspection interview kick-off kickoff launch
  lesson mediation meeting merger migration mishap mock negotiation offsite onboarding opening operation outage outbreak parents-evening power-cut presentation procession
  project-close recall refit rehearsal release relocation rescue retrospective retro review-meeting roadshow rollout roll-out round session shipment shortage show shutdown spill stand-up standup stocktake storm strike
  summit surgery swap takeover test-day trial trip turnaround tutorial upgrade visit walkout walk-through walkthrough webinar week-one workshop yard-check leak failure-report near-miss recall resignation
  bake-off tender visit viva sprint showcase crisis lockdown heatwave snow bankholiday christmas easter ramadan eid diwali thanksgiving`)

/** Things done that one could have watched. Wide verbs (delivered, managed, supported, led) are left out on purpose. */
export const ACTS = verbs(`abolish accuse acknowledge add address adjourn adjust admit advertise agree/agreed alert align allocate alphabetise amend analyse analyze annotate announce apologise apologize
  appeal apply approve argue arrange arrest arrive/arrived assemble assess assign attach attend audit automate back-fill backdate bake ban bar bargain batch bend/bent bill bind/bound block blog blame book borrow box
  break/broke/broken brief broadcast browse bully bundle buy/bought bypass calculate calibrate call cancel canvass cap carry cast catalogue catch/caught categorise chair chart chase chat check circulate
  cite clarify classify clean clear click climb clip clock close coach code collate collect colour combine comment compare compile complain compose compress compute concede condense conduct confer configure
  confirm confront consolidate construct consult contact contest contradict convert convince cook copy correct correspond count cover crawl create criticise cross-check cross-examine cross-train crop cut/cut cycle damage date deactivate debrief debug
  decline decode decommission deduct defer define delete demonstrate deploy derive describe design detach detect diagnose dig/dug digitise digitize discard discharge disclose disconnect discover discuss dismantle dismiss dispatch display dispute dissect distribute
  divert divide document double-check download draft drain draw/drew/drawn dress drill drive/drove/driven drop dump duplicate edit eject email e-mail embed enrol enroll enter equip erase escalate escort estimate evacuate evaluate examine exchange exclude
  explain export expose extend extract face-to-face factor fast-track fax feed/fed fetch file fill film filter find/found fine-tune finish fire fit fix flag flush fly/flew/flown fold forecast forget/forgot/forgotten format formulate forward frame freeze/froze/frozen fund gather glue grade
  grease greet grind/ground group hang/hung hand head-hunt hear/heard hide/hid/hidden highlight hire hoist hold/held host hurry identify ignore illustrate immunise implement import index inform inject insert inspect install instruct insulate
  insult integrate interrupt interview introduce invent inventory invest invite invoice isolate issue itemise join jump justify kneel label laminate laugh launch lay/laid leave/left lend/lent lecture lift light/lit limit link list listen-in litigate load
  lock log lubricate mail map march mark market mark-up match measure mediate meet-up memorise mend merge message migrate mirror mix mock model modify monitor mop mould mount move muted name narrate negotiate note notice notify number nurse
  observe offer omit open order organise organize overhaul overrule overrun/overran overwrite/overwrote pace pack package paint paraphrase park parse patch patrol pause pay/paid peel permit persuade phone photograph pick pilot pin ping place plan plant plead plot plug
  point-out polish post postpone pour practise practice pre-book pre-load prepare prescribe present press-pause price print prioritize probe proofread propose prosecute protest prototype prove prune publish pull pump purchase question queue quit/quit quiz quote raise
  ration read/read reallocate rearrange reassign reassure rebook rebuild/rebuilt recalculate recalibrate recall recheck recommend reconcile reconfigure reconnect record recount recover recruit recycle redesign redirect redistribute redo/redid/redone redraft redraw/redrew/redrawn refactor refer refill
  refund refuse register rehearse reimburse reject relabel relay release relocate remap remark remind remodel remove rename renegotiate renew reopen reorder reorganise reorganize repack repaint repair repeat rephrase replace replan replay reply report repot reproduce request reroute
  reschedule rescue research reseal reset/reset reshape resign resit/resat resolve restart restock restore restructure resubmit resuscitate retain-copy retest rethink/rethought retrain retrieve retype return reuse reverse revert review revise reword rework rewrite/rewrote/rewritten ring/rang/rung roll-back
  rota rotate route rule-out rush sack sample scan schedule scold score scrap screen script scrub seal search secure segment select sell/sold send/sent separate serve service set/set settle sew/sewed/sewn shadow shelve shield ship shorten shout shred shut/shut sift sign simulate sing/sang/sung sit/sat sketch slam sleep/slept slip
  smile snap sort source speak/spoke/spoken spell spend/spent spill split/split sponsor spot spray stabilise staff-up stage stamp standardise standardize staple start steal/stole/stolen steer sterilise stick/stuck stitch stock stop store strap stream strip structure study sub-contract submit substitute subtract sue
  summarise summarize supervise survey suspend suture swap sweep/swept swim/swam switch synthesise tabulate tag talk tally tap tape taste taught teach/taught tear/tore/torn telephone tell/told tender test thank throw/threw/thrown tidy tie/tied tighten time tow trace track trade train transcribe transfer translate transport
  trace-back treat triage trial trim trip trouble-shoot troubleshoot tune tutor type unblock uncover undo/undid/undone unload unlock unpack unplug untangle update upgrade upload vaccinate validate vent verify vet veto video visit volunteer vote wait wake/woke walk warn wash watch water wear/wore/worn weigh weld wheel wipe withdraw/withdrew/withdrawn
  withhold/withheld witness wrap write/wrote/written yell zip roll rolled-out standardise mentor escalate onboard co-wrote co-write/co-wrote co-lead/co-led run/ran cut ran double-book apologise storm-out roll-out talk-over overlook leave-out speak-over oversleep/overslept underestimate overestimate misread/misread mislabel miscalculate misfile mistype misquote
  snap interject cut-off smirk sigh walk-out postpone spin/spun grow-out hand-over handed-over sit-in stay sigh ask answer nod mutter stare lean shrug`)

/** Verbs of effect: something is more, less, gone or possible that was not before. */
export const EFFECTS = verbs(`reduce cut/cut decrease lower shrink/shrank/shrunk shorten halve double triple quadruple increase raise rise/rose/risen grow/grew/grown boost lift improve enhance strengthen streamline simplify accelerate speed/sped optimise optimize
  save fall/fell/fallen drop decline slash trim eliminate eradicate avoid prevent free unblock enable recover retain stabilise stabilize modernise minimise minimize maximise maximize ease expand extend widen tighten deepen quicken slow climb jump surge soar plummet dip tumble
  curb alleviate mitigate bolster elevate amplify transform revolutionise revolutionize uplift stop end win/won renew pass resolve fix restore`)

export const DEGREES = plain(`significantly substantially dramatically massively hugely greatly considerably noticeably markedly vastly tremendously enormously immensely
  drastically remarkably appreciably notably visibly sharply strongly hugely radically measurably exponentially materially immeasurably heavily seriously
  significant substantial dramatic massive huge great considerable noticeable marked vast tremendous enormous immense drastic remarkable notable big major real
  lasting meaningful measurable tangible countless numerous lot lots much far loads tons heaps plenty well wonders`)

export const MONTHS = plain(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)
export const DAYS = plain('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays')
export const NUMBERS = plain(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
  sixty seventy eighty ninety hundred thousand million dozen half third quarter zero twice thrice double halved doubled tripled threefold tenfold twofold fourfold fivefold one-third two-thirds twenty-five twenty-one twenty-two twenty-three twenty-four thirty-five forty-five`)
export const UNITS = nouns(`hour minute second day week month year percent point pound dollar euro mile metre kilometre litre kilo kilogram gram tonne ton degree time case call ticket patient bed order pallet
  customer client error complaint defect page item unit line visit referral incident job user request shift lesson contract deal account sale lead claim hearing file fall pp ms kb gb mb hr hrs min mins km kg mm cm euro usd k m bn`)
export const AUX = plain(`is are was were be been being am has have had having will would can could may might must shall should do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't
  don't didn't won't wouldn't can't couldn't shouldn't 's 're 've 'll seems seem seemed appears appear appeared gets get got remains remained stays stayed keeps kept`)
export const MODALS = plain('must should shall need needs has have will would ought required expected requires')
export const NEGATIVES = plain(`not no never n't neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't hasn't haven't hadn't couldn't shouldn't rarely seldom hardly barely`)
export const JOINTS = plain('and but or because since when while if that which who so although though whereas unless until after before as where')
