import { nouns, plain, verbs } from './classes.ts'

/** Things made or used at work that one could lay on a table or open. */
export const ARTEFACTS = nouns(`account-plan affidavit agenda agreement aisle alarm alert algorithm allocation api app application
  appraisal article assay assessment assignment audit backlog badge bandage batch bay bearing bed belt bench bid bill binder blister blog
  board boiler booking bottle box branch brief briefing brochure budget bug build bulletin bundle bypass cable cache calculator calendar
  calibration campaign canned-reply cannula car card cart carton case-note casting catalogue catheter certificate chair changeover chapter
  chart chat checklist claim clause clip cluster code commit component compressor computer consignment container contract conveyor coolant
  cot cover crane crate credential crm cron curriculum cushion customs dashboard database dataset deadline-list deck deed defect
  defibrillator delivery-note demo deployment depot desk device diagram diary dictionary die diff disclosure discount dispenser display
  dock docket document document-set door dose draft drawer drawing dressing drill drip drug drum e-mail ecg email endpoint engine enquiry
  entry equation equipment error-page essay estimate exam exam-paper exercise exhibit extract facture faq feature feed fence file filing
  filter finding firewall fixture flag flange flowchart folder folio footage forecast forklift form formula frame freezer fridge function
  fuse gasket gauge gearbox glossary gradebook graph grid guide guideline handbook handle handout handover-sheet handset harness header
  helpdesk hoist homework homework-club hook hose inbox index infusion injection injunction instruction interface inventory invoice jig
  job journal kanban key keyboard kit knowledge-base label ladder lamp lathe layout lead lead-list leaflet lease ledger lens lesson-plan
  letter library licence license light line-label line-up link list listing loading-bay locker log logbook loom lorry machine macro
  mailbox manifest manual map mark-scheme mark-up marksheet material matrix mattress medication memo menu message meter metric migration
  mock-up model-answer module monitor motion motor mould mri newsletter note note-sheet notebook notice obs order order-book outline oven
  package packet page pallet panel paper parcel parser part-number password patch pathway payslip permit phone phone-tree phonics photo
  pick-list picker-list picture pipeline pipette pitch-deck plan playbook plea pleading policy portal poster prescription
  presentation-deck press price-list pricelist printer procedure product program programme projector proposal protocol prototype
  pull-request pump purchase-order query questionnaire queue quiz quotation quote rack radiator railing ramp reading-list receipt recipe
  record reference refund register regulator release reminder renewal report report-card repository requisition return review-note rfp
  robot room roster rota route router rubric rule runbook sample scaffold scan scanner schedule schema scorecard scrap screen screw script
  sdk seal seam seat seating-plan sensor server service-level shaft sheet shelf shift-plan signage sink site-plan skeleton slide slip
  socket software sop spec specification specimen spindle spreadsheet stapler statement sticker stock-list story storyboard strategy-paper
  stretcher submission subpoena survey switch syllabus syringe system table tablet tachograph tag tank tanker template tender term-sheet
  territory test test-suite textbook thermometer threshold ticket timeline timesheet timetable title-deed tool toolbox torque tracker
  trailer transcript translation tray trolley truck tube tyre unit upsell valve van vial video voucher ward-round waybill website weld
  wheel whiteboard wiki window wire wireframe wiring witness witness-statement wizard workbook worklist worksheet wound write-up x-ray
  yard`)

/** Happenings that have a day. */
export const EVENTS = nouns(`accident admission alarm appeal appointment arrest arrival assembly audit bake-off bankholiday bid blackout
  blockage breach break-in breakdown briefing call ceremony changeover check-up christmas collision complaint conference consultation
  court-date crash crisis cutover delay demo departure deposition discharge dispute diwali drill easter eid election emergency escalation
  evacuation event exam exhibition failure-report fair fall fire flood flu-season fundraiser go-live handover hearing heatwave holiday
  incident induction inquest inspection interview kick-off kickoff launch leak lesson lockdown mediation meeting merger migration mishap
  mock near-miss negotiation offsite onboarding opening operation outage outbreak parents-evening power-cut presentation procession
  project-close ramadan recall refit rehearsal release relocation rescue resignation retro retrospective review-meeting roadshow roll-out
  rollout round session shipment shortage show showcase shutdown snow spill sprint stand-up standup stocktake storm strike summit surgery
  swap takeover tender test-day thanksgiving trial trip turnaround tutorial upgrade visit viva walk-through walkout walkthrough webinar
  week-one workshop yard-check`)

/** Things done that one could have watched. Wide verbs (delivered, managed, supported, led) are left out on purpose. */
export const ACTS = verbs(`abolish accuse acknowledge add address adjourn adjust admit advertise agree/agreed alert align allocate
  alphabetise amend analyse analyze annotate announce answer apologise apologize appeal apply approve argue arrange arrest arrive/arrived
  ask assemble assess assign attach attend audit automate back-fill backdate bake ban bar bargain batch bend/bent bill bind/bound blame
  block blog book borrow box break/broke/broken brief broadcast browse bully bundle buy/bought bypass calculate calibrate call cancel
  canvass cap carry cast catalogue catch/caught categorise chair chart chase chat check circulate cite clarify classify clean clear click
  climb clip clock close co-lead/co-led co-write/co-wrote co-wrote coach code collate collect colour combine comment compare compile
  complain compose compress compute concede condense conduct confer configure confirm confront consolidate construct consult contact
  contest contradict convert convince cook copy correct correspond count cover crawl create criticise crop cross-check cross-examine
  cross-train cut-off cut/cut cycle damage date deactivate debrief debug decline decode decommission deduct defer define delete
  demonstrate deploy derive describe design detach detect diagnose dig/dug digitise digitize discard discharge disclose disconnect
  discover discuss dismantle dismiss dispatch display dispute dissect distribute divert divide document double-book double-check download
  draft drain draw/drew/drawn dress drill drive/drove/driven drop dump duplicate e-mail edit eject email embed enrol enroll enter equip
  erase escalate escort estimate evacuate evaluate examine exchange exclude explain export expose extend extract face-to-face factor
  fast-track fax feed/fed fetch file fill film filter find/found fine-tune finish fire fit fix flag flush fly/flew/flown fold forecast
  forget/forgot/forgotten format formulate forward frame freeze/froze/frozen fund gather glue grade grease greet grind/ground group
  grow-out hand hand-over handed-over hang/hung head-hunt hear/heard hide/hid/hidden highlight hire hoist hold/held host hurry identify
  ignore illustrate immunise implement import index inform inject insert inspect install instruct insulate insult integrate interject
  interrupt interview introduce invent inventory invest invite invoice isolate issue itemise join jump justify kneel label laminate laugh
  launch lay/laid lean leave-out leave/left lecture lend/lent lift light/lit limit link list listen-in litigate load lock log lubricate
  mail map march mark mark-up market match measure mediate meet-up memorise mend mentor merge message migrate mirror miscalculate misfile
  mislabel misquote misread/misread mistype mix mock model modify monitor mop mould mount move muted mutter name narrate negotiate nod
  note notice notify number nurse observe offer omit onboard open order organise organize overestimate overhaul overlook overrule
  overrun/overran oversleep/overslept overwrite/overwrote pace pack package paint paraphrase park parse patch patrol pause pay/paid peel
  permit persuade phone photograph pick pilot pin ping place plan plant plead plot plug point-out polish post postpone pour practice
  practise pre-book pre-load prepare prescribe present press-pause price print prioritize probe proofread propose prosecute protest
  prototype prove prune publish pull pump purchase question queue quit/quit quiz quote raise ran ration read/read reallocate rearrange
  reassign reassure rebook rebuild/rebuilt recalculate recalibrate recall recheck recommend reconcile reconfigure reconnect record recount
  recover recruit recycle redesign redirect redistribute redo/redid/redone redraft redraw/redrew/redrawn refactor refer refill refund
  refuse register rehearse reimburse reject relabel relay release relocate remap remark remind remodel remove rename renegotiate renew
  reopen reorder reorganise reorganize repack repaint repair repeat rephrase replace replan replay reply report repot reproduce request
  reroute reschedule rescue reseal research reset/reset reshape resign resit/resat resolve restart restock restore restructure resubmit
  resuscitate retain-copy retest rethink/rethought retrain retrieve return retype reuse reverse revert review revise reword rework
  rewrite/rewrote/rewritten ring/rang/rung roll roll-back roll-out rolled-out rota rotate route rule-out run/ran rush sack sample scan
  schedule scold score scrap screen script scrub seal search secure segment select sell/sold send/sent separate serve service set/set
  settle sew/sewed/sewn shadow shelve shield ship shorten shout shred shrug shut/shut sift sigh sign simulate sing/sang/sung sit-in
  sit/sat sketch slam sleep/slept slip smile smirk snap sort source speak-over speak/spoke/spoken spell spend/spent spill spin/spun
  split/split sponsor spot spray stabilise staff-up stage stamp standardise standardize staple stare start stay steal/stole/stolen steer
  sterilise stick/stuck stitch stock stop store storm-out strap stream strip structure study sub-contract submit substitute subtract sue
  summarise summarize supervise survey suspend suture swap sweep/swept swim/swam switch synthesise tabulate tag talk talk-over tally tap
  tape taste taught teach/taught tear/tore/torn telephone tell/told tender test thank throw/threw/thrown tidy tie/tied tighten time tow
  trace trace-back track trade train transcribe transfer translate transport treat triage trial trim trip trouble-shoot troubleshoot tune
  tutor type unblock uncover underestimate undo/undid/undone unload unlock unpack unplug untangle update upgrade upload vaccinate validate
  vent verify vet veto video visit volunteer vote wait wake/woke walk walk-out warn wash watch water wear/wore/worn weigh weld wheel wipe
  withdraw/withdrew/withdrawn withhold/withheld witness wrap write/wrote/written yell zip`)

/** Verbs of effect: something is more, less, gone or possible that was not before. */
export const EFFECTS = verbs(`accelerate alleviate amplify avoid bolster boost climb curb cut/cut decline decrease deepen dip double drop
  ease elevate eliminate enable end enhance eradicate expand extend fall/fell/fallen fix free grow/grew/grown halve improve increase jump
  lift lower maximise maximize minimise minimize mitigate modernise optimise optimize pass plummet prevent quadruple quicken raise recover
  reduce renew resolve restore retain revolutionise revolutionize rise/rose/risen save shorten shrink/shrank/shrunk simplify slash slow
  soar speed/sped stabilise stabilize stop streamline strengthen surge tighten transform trim triple tumble unblock uplift widen win/won`)

export const DEGREES = plain(`significantly substantially dramatically massively hugely greatly considerably noticeably markedly vastly
  tremendously enormously immensely drastically remarkably appreciably notably visibly sharply strongly radically measurably exponentially
  materially immeasurably heavily seriously significant substantial dramatic massive huge great considerable noticeable marked vast
  tremendous enormous immense drastic remarkable notable big major real lasting meaningful measurable tangible countless numerous lot lots
  much far loads tons heaps plenty well wonders`)

export const MONTHS = plain(`january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec`)
export const DAYS = plain('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays')
export const NUMBERS = plain(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half third quarter zero twice
  thrice double halved doubled tripled threefold tenfold twofold fourfold fivefold one-third two-thirds twenty-five twenty-one twenty-two
  twenty-three twenty-four thirty-five forty-five`)
export const UNITS = nouns(`hour minute second day week month year percent point pound dollar euro mile metre kilometre litre kilo
  kilogram gram tonne ton degree time case call ticket patient bed order pallet customer client error complaint defect page item unit line
  visit referral incident job user request shift lesson contract deal account sale lead claim hearing file fall pp ms kb gb mb hr hrs min
  mins km kg mm cm usd k m bn`)
export const AUX = plain(`is are was were be been being am has have had having will would can could may might must shall should do does
  did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't 's 're 've 'll seems
  seem seemed appears appear appeared gets get got remains remained stays stayed keeps kept`)
export const MODALS = plain('must should shall need needs has have will would ought required expected requires')
export const NEGATIVES = plain(`not no never n't neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't
  wouldn't hasn't haven't hadn't couldn't shouldn't rarely seldom hardly barely`)
export const JOINTS = plain('and but or because since when while if that which who so although though whereas unless until after before as where')
