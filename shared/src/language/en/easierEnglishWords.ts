/** English nouns of offices and care, and easier ones. "hard: easier, easier = what it means". */
export const EASIER_ENGLISH_NOUNS = `
ability: skill
accessibility: being easy to use
accountability: who answers for it
accommodation: home, place to stay
action point: thing to do
adjustment: change
advocate: someone who speaks up for you
agenda item: thing to talk about
allowance: money
alternative: other choice
ambition: goal
amendment: change
approach: way
aspect: part, side
aspiration: hope, wish
assessment: check = someone looks at what you need
assistance: help
attendee: person who is there
awareness: knowing
barrier: thing in the way
baseline: starting point
beneficiary: person who gets it
benchmark: thing to compare with
budget: money to spend
capability: skill
capacity: room, time
caregiver: person who cares
case manager: person who helps you plan
client: person
cohesion: people holding together
collaboration: working together
commitment: promise
commodity: thing
competence: skill
component: part
concept: idea
confidentiality: keeping it secret
consensus: agreement = everyone can live with it
consequence: result
constraint: limit
consultation: asking people
context: what is around it
contribution: part, help
criterion: rule, test
deadline: last day
debt counselling: help with debts
deliverable: result
demographic: group of people
deficit: shortage
determinant: cause
disability: handicap
dialogue: talk
dissemination: sharing
diversity: all kinds of people
domain: area
eligibility: whether you may get it
empowerment: getting power over your own life
engagement: taking part
entitlement: right
equity: fair chances
evaluation: look back = we look at what went well and what did not
evidence: what shows it
expectation: hope
expenditure: spending
expertise: knowledge
expert by experience: person who lived it = someone who knows a problem from their own life
facilitator: leader of the meeting = someone who helps the group to talk and decide
facility: building, place
feedback: what people think
framework: plan, set of rules
funding: money
gap: hole
governance: who decides
guideline: advice, rule
household: home
hypothesis: guess
impact: effect
implementation: carrying out
inception: start
incentive: reward
incident: thing that happened
indicator: sign = it shows how things go
individual: person
inequality: unfair gap
infrastructure: networks = roads, lines, buildings
initiative: plan
input: ideas
insight: new idea = something you understand now
intake: first talk
integration: joining
intervention: help, action
issue: problem
jurisdiction: area
key figure: person whom everyone knows
landscape: field
level of literacy: how well you read
liability: duty to pay
locality: place
loneliness: being alone
measure: step
methodology: way of working
milestone: important step
minutes: notes
mission: job
modification: change
municipality: city council, town hall
needs assessment: look at what people need
network: people you know
objective: aim, goal
obligation: duty
obstacle: thing in the way
occupant: person who lives there
opportunity: chance
option: choice
outcome: result
outreach: going to people
overview: list
panel: group
participant: person who takes part
participation: taking part
partnership: working together
peer: person like you
personnel: staff
perspective: view
phase: part, step
pilot: test
policy: plan, rules
portfolio: set of tasks
practitioner: worker
precaution: care
prerequisite: thing you need first
prevention: stopping problems before they start
principle: rule
priority: thing that comes first
procedure: steps, way
procurement: buying
proficiency: skill
programme: plan
proposal: plan, idea
prospect: chance
provision: help, giving
psychologist: person who helps you with your mind
purpose: goal
rationale: reason
recipient: person who gets it
recommendation: advice
referral: being sent to someone else
regulation: rule
rehabilitation: getting better
remainder: rest
remuneration: pay
representative: person who speaks for others
requirement: need
residence: home
resident: person who lives here
resilience: getting up again
resource: what you can use = money, people, time
responsibility: duty, task
roadmap: plan
scenario: case
scope: what it is about
self-reliance: doing it on your own
sector: field
sounding board: group that tells what it thinks
solution: answer
stakeholder: person who has to do with it
statute: law
stigma: shame = people look down on you for it
strategy: plan
sustainability: lasting
synergy: working together
target: goal
target group: people it is for
timeframe: time
timeline: plan in time
timescale: time
transition: change
trajectory: way, course
transparency: being open
trend: change
utilisation: use
vicinity: area
viewpoint: view
vision: dream, plan
volunteer: helper without pay
vulnerability: weak spot
welfare: how people are
well-being: feeling good
workflow: way of working
workshop: meeting where you work
workstream: part of the work
`

/** English small words, qualities and phrases of offices that never change. "hard: easier, easier = what it means". */
export const EASIER_ENGLISH_OTHERS = `
a large number of: many
a majority of: most
abundant: plenty
according to: by
accordingly: so
accurate: right
adequate: enough
additional: more, extra
additionally: also
adjacent to: next to
advantageous: helpful
affordable: cheap enough
aforementioned: this
albeit: but
along the lines of: like
alternatively: or
amongst: among
annual: yearly
apparent: clear
appropriate: right, proper
approximately: about
as a consequence of: because of
as a result of: because of
as per: by
as regards: about
as well as: and
at an early date: soon
at present: now
at the present time: now
at this point in time: now
at your earliest convenience: soon
available: free, ready
beneficial: helpful
bespoke: own
by means of: with, by
by virtue of: because of
challenging: hard
chronic: lasting
clinical: medical
cognitive: of thinking
comprehensive: full
concerning: about
confidential: secret
consequently: so
considerable: large, big
consistently: always
cross-cutting: shared
crucial: very important
currently: now
cutting-edge: new
detrimental: bad
disadvantaged: poor
diverse: of all kinds
due to: because of
due to the fact that: because
eligible: allowed
empowering: giving power
equitable: fair
essential: needed
evident: clear
evidence-based: proven
extensive: large
feasible: possible
financial: money
fit for purpose: good enough
for the duration of: during
for the purpose of: for, to
forthcoming: coming
frequent: often
frequently: often
from the perspective of: for
fundamental: basic
furthermore: also
going forward: from now on
having regard to: looking at
hence: so
henceforth: from now on
herewith: here
holistic: whole
however: but
immediate: quick
immediately: now
imminent: coming soon
in a timely manner: on time
in accordance with: by, following
in addition: also
in addition to: besides
in conjunction with: with
in connection with: about
in excess of: more than
in lieu of: instead of
in light of: because of
in order to: to
in relation to: about
in respect of: about
in terms of: about
in the absence of: without
in the context of: in
in the course of: during
in the event of: if
in the event that: if
in the near future: soon
in view of: because of
inadequate: not enough
inclusive: for everyone
indispensable: needed
inherent: built in
initial: first
initially: at first
innovative: new
instrumental: helpful
integral: whole
intensive: strong
interactive: two-way
interdisciplinary: from many fields
interim: for now
interpersonal: between people
irrespective of: whatever
longitudinal: over time
low-threshold: easy to walk into
mandatory: you must
marginalised: left out
maximum: most
minimal: very small
minimum: least
moreover: also
multidisciplinary: from many fields
multiple: many
mutual: shared
nevertheless: but, still
notwithstanding: in spite of
numerous: many
ongoing: still going on
on behalf of: for
on a regular basis: often
on account of: because of
on the basis of: by
on the grounds that: because
optimal: best
optional: if you want
overall: as a whole
overarching: shared
particularly: most of all
permanent: lasting
persistent: lasting
pertaining to: about
pivotal: very important
predominantly: mostly
preliminary: first
previous: earlier
previously: before
primarily: mostly
primary: first, main
prior: earlier
prior to: before
proactive: early
prospective: coming
provided that: if
provisional: for now
psychosocial: of mind and life
pursuant to: under
quarterly: every three months
rapid: quick
regarding: about
regardless of: whatever
relating to: about
relevant: important here
robust: strong
significant: big, important
significantly: much
simultaneously: at the same time
socio-economic: of money and work
sole: only
stand-alone: on its own
statutory: by law
strategic: for later
structural: lasting
subject to: if
subsequent: later, next
subsequently: later, then
substantial: large, big
sufficient: enough
suitable: right
sustainable: lasting
systematic: step by step
tailor-made: made for you
tangible: real
temporary: for now
the fact that: that
therefore: so
thereafter: then
thereby: so
thorough: full
thus: so
to the extent that: as far as
transparent: open, clear
ultimately: in the end
unanimous: everyone agrees
unforeseen: not expected
until such time as: until
upon: on
urgent: now
valid: good
valuable: good
various: many
versatile: for many things
viable: possible
visible: seen
vital: very important
voluntary: if you want
vulnerable: weak, at risk
whereas: but
whilst: while
with a view to: to
with reference to: about
with regard to: about
with respect to: about
with the exception of: except
within the framework of: in
`

/** Said with a picture that not everybody knows. "hard: easier = what it means". */
export const ENGLISH_SAYINGS = `
a level playing field: the same chances for everyone
at the end of the day: in the end
back to square one: starting again
back to the drawing board: starting again
ballpark figure: guess
best of both worlds: both good sides
blue-sky thinking: new ideas
boots on the ground: people who do it
by the book: by the rules
call it a day: stop
cut corners: do it badly
drill down: look closer
fall between two stools: get no help from anyone
fall through the cracks: get no help
food for thought: something to think about
get the ball rolling: start
go the extra mile: do more
hands-on: by doing
hit the ground running: start at once
in a nutshell: in short
in a silo: alone
in silos: apart
in the loop: told
in the pipeline: coming
keep an eye on: watch
kick-off: start
low-hanging fruit: easy first steps
move the goalposts: change the rules
on board: with us
on the back burner: for later
on the ball: quick
on the ground: in the neighbourhood
on the radar: known
on the same page: agreed
on the table: to talk about
out of the box: new
outside the box: in a new way
over the moon: very happy
paint a picture: tell
pick your brain: ask you
piece of cake: easy
put on hold: stop for now
quick win: easy first step
raise the bar: ask more
red tape: rules
reinvent the wheel: make again what is there
rule of thumb: simple rule
see eye to eye: agree
sit on the fence: not choose
take on board: use
take ownership of: care for
the ball is in your court: it is your turn
the big picture: the whole
the bottom line: the main thing
the elephant in the room: what nobody dares to say
the tip of the iceberg: a small part
think outside the box: think in a new way
think tank: group that thinks
touch base: talk
under the radar: not seen
up to speed: ready
walk in the park: easy
win-win: good for both
`
