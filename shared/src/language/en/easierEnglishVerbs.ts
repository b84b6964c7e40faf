/** English verbs of offices and care, and easier ones. "hard: easier, easier = what it means". Only the first word changes its form. */
export const EASIER_ENGLISH_VERBS = `
abolish: end, stop
accelerate: speed up
accommodate: make room for, help
accomplish: do, finish
accumulate: gather, grow
acknowledge: say, admit
acquire: get
address: deal with, talk about
adhere to: keep to, follow
adjust: change
administer: give, run
advise: tell
advocate for: speak up for
allocate: give, share out
alleviate: make less
ameliorate: make better
amend: change
analyse: look at closely
analyze: look at closely
anticipate: expect
appoint: choose, name
ascertain: find out
assess: look at, check
assist: help
attain: reach
attempt: try
augment: add to
authorise: allow, say yes to
authorize: allow, say yes to
benefit: help
cascade: pass on
cease: stop
clarify: make clear
collaborate: work together
commence: start, begin
commission: order, pay for
communicate: tell, talk
compensate: pay back, make up for
compile: put together
complete: finish
comply with: follow
comprise: include
conceal: hide
conclude: end, find
conduct: do, lead
consent: say yes, agree
consider: think about
consolidate: join, make strong
constitute: make up
construct: build
consult: ask
contact: call, write to
contribute: help, give
convene: call together
coordinate: plan together
deem: think
delegate: give to someone else, pass on
demonstrate: show
depart: leave
deploy: use
designate: name, choose
determine: decide, find out
deteriorate: get worse
develop: make, grow
devise: think of
diminish: make less, shrink
disclose: tell, show
discontinue: stop
disseminate: spread, share
distribute: share out, give
elaborate: say more
elicit: draw out
eliminate: remove, end
embed: make part of daily work
emphasise: stress, say clearly
emphasize: stress, say clearly
empower: give power to
enable: let, help
encompass: include
encounter: meet
encourage: cheer on
endeavour: try
endeavor: try
enforce: make people follow
engage: involve, take part
enhance: make better
ensure: make sure
enumerate: list
envisage: expect, see
establish: set up, start
evaluate: check, look back at
exacerbate: make worse
exceed: be more than
exclude: leave out
execute: do, carry out
exhibit: show
expedite: speed up
experience: feel, have
explore: look into
facilitate: help, make easy
finalise: finish
finalize: finish
formulate: plan, write
forward: send
foster: help grow
fulfil: do, meet
fund: pay for
generate: make, bring
highlight: show, stress
hinder: get in the way of
identify: find, name
implement: carry out, start
impede: get in the way of
incentivise: reward
indicate: show, say
inform: tell
initiate: start
inspect: look at
integrate: join, bring together
interact: talk, work together
intervene: step in
investigate: look into
involve: bring in
leverage: use
liaise: talk, keep in touch
locate: find
maintain: keep
maximise: get the most from
measure: see how much
minimise: make as small as possible
mitigate: make less bad
mobilise: get people moving
modify: change
monitor: watch, check
navigate: find the way in
necessitate: need
negotiate: talk until you agree
nominate: name, choose
notify: tell
nurture: help grow
obtain: get
occur: happen
optimise: make better
optimize: make better
participate: take part
perceive: see, feel
perform: do
permit: let, allow
pertain to: be about
pilot: try out
possess: have
postpone: put off, do later
preclude: stop
prepare: get ready
present: show, give
prevent: stop
prioritise: put first
prioritize: put first
proceed: go on
process: handle
procure: get, buy
prohibit: forbid, stop
promote: help, support
propose: suggest
provide: give
pursue: go after, follow
purchase: buy
receive: get
recommend: advise, suggest
reconsider: think again about
recruit: find, take on
rectify: put right
reduce: make less, cut
refer to: send to, talk about
reflect on: think about
refrain from: not do
reimburse: pay back
reinforce: make stronger
relocate: move
remain: stay
render: make
renew: make new
replicate: copy, do again
report: tell
represent: stand for, speak for
request: ask
require: need
reside: live
resolve: settle, fix
restrict: limit
retain: keep
retrieve: get back
review: look at again
revise: change
safeguard: keep safe
select: choose
signpost: show the way to
solicit: ask for
stimulate: help start
streamline: make simple
strengthen: make stronger
submit: send, give
substantiate: prove, show
supplement: add to
support: help
suspend: stop for now
sustain: keep going
synthesise: bring together
tackle: deal with
target: aim at
terminate: end
transfer: move, pass on
transform: change
transmit: send
undergo: go through
underline: stress
underpin: support
undertake: do
uphold: keep
upscale: make bigger
utilise: use
utilize: use
validate: check
verify: check
visualise: draw, see
withdraw: take back, stop
`
