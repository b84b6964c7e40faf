/** English words of offices and care, and easier ones. "hard: easier, easier". */
export const EASIER_ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  `accommodate: make room for, help|accomplish: do|accordingly: so|accumulate: gather|acquire: get|additional: more, extra
  adequate: enough|adjacent to: next to|advantageous: helpful|advise: tell|allocate: give|alternative: other, choice|ameliorate: make better
  anticipate: expect|apparent: clear|appropriate: right, proper|approximately: about|as a consequence of: because of|ascertain: find out
  assist: help|assistance: help|attain: reach|attempt: try|beneficial: helpful|benefit: help|capability: ability|cease: stop|collaborate: work together
  commence: start, begin|communicate: tell, talk|comply with: follow|component: part|comprise: include|conceal: hide|concerning: about|conclude: end
  consequently: so|consolidate: join|constitute: make up|consult: ask|currently: now|deem: think|demonstrate: show|designate: name, choose
  determine: decide, find out|discontinue: stop|disseminate: spread, share|due to the fact that: because|eliminate: remove|empower: give power to
  enable: let, help|encounter: meet|endeavour: try|endeavor: try|enhance: make better|ensure: make sure|enumerate: list|equitable: fair|establish: set up, start
  evaluate: check|evident: clear|exclude: leave out|expedite: speed up|expenditure: spending|facilitate: help, make easy|feasible: possible
  finalise: finish|finalize: finish|formulate: plan, write|forward: send|frequently: often|fundamental: basic|furthermore: also|henceforth: from now on
  identify: find, name|immediately: now|impact: effect|implement: carry out, start|in accordance with: by, following|in addition to: besides|in excess of: more than
  in order to: to|in relation to: about|in the event of: if|inception: start|indicate: show|individual: person|inform: tell|initial: first|initiate: start
  initiative: plan|interpersonal: between people|leverage: use|liaise: talk|locality: place|locate: find|maintain: keep|maximum: most|methodology: method
  minimum: least|modify: change|monitor: watch, check|necessitate: need|nevertheless: but, still|notify: tell|notwithstanding: in spite of|numerous: many
  objective: aim, goal|obtain: get|occur: happen|optimal: best|optimise: make better|optimize: make better|option: choice|participate: take part|participation: taking part
  perform: do|permit: let|personnel: people, staff|possess: have|practitioner: worker|preclude: stop|previously: before|prior to: before|prioritise: put first
  prioritize: put first|procure: get|proficiency: skill|provide: give|provided that: if|provision: giving|purchase: buy|pursuant to: under|reconsider: think again about
  regarding: about|relocate: move|remainder: rest|remuneration: pay|render: make|represent: stand for|request: ask|require: need|requirement: need
  reside: live|residence: home|retain: keep|scenario: case|select: choose|stakeholder: everyone involved|statutory: legal|strategy: plan|submit: send, give
  subsequently: later, then|subsequent: later, next|substantial: large, big|sufficient: enough|sustainable: lasting|terminate: end|therefore: so|thereafter: then
  transmit: send|transparent: open, clear|utilise: use|utilize: use|validate: check|viable: possible|vicinity: near|vulnerable: weak, at risk|whereas: but|with regard to: about
  with respect to: about|with the exception of: except|deliverable: result|holistic: whole|innovative: new|synergy: working together|going forward: from now on`
    .split(/[|\n]/)
    .map((line) => line.trim().split(': ') as [string, string])
    .map(([hard, easier]) => [hard, easier.split(', ')]),
)
