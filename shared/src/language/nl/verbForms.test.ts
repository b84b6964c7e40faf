import { describe, expect, it } from 'vitest'
import { verbForms } from './verbForms.ts'

describe('forms of a Dutch verb', () => {
  it.each([
    ['maken', 'maak maakt maakte maakten gemaakt'],
    ['zorgen', 'zorg zorgt zorgde zorgden gezorgd'],
    ['regelen', 'regel regelt regelde regelden geregeld'],
    ['veranderen', 'verander verandert veranderde veranderden veranderd'],
    ['helpen', 'help helpt hielp hielpen geholpen'],
    ['geven', 'geef geeft gaf gaven gegeven'],
    ['betalen', 'betaal betaalt betaalde betaalden betaald'],
    ['controleren', 'controleer controleert controleerde controleerden gecontroleerd'],
    ['implementeren', 'implementeer implementeert implementeerde implementeerden geïmplementeerd'],
    ['evalueren', 'evalueer evalueert evalueerde evalueerden geëvalueerd'],
    ['vast|leggen', 'leg legt legde legden vastgelegd'],
    ['uit|zoeken', 'zoek zoekt zocht zochten uitgezocht'],
    ['mee|doen', 'doe doet deed deden meegedaan'],
    ['bespreken', 'bespreek bespreekt besprak bespraken besproken'],
    ['gebruiken', 'gebruik gebruikt gebruikte gebruikten gebruikt'],
    ['gebeuren', 'gebeur gebeurt gebeurde gebeurden gebeurd'],
    ['vinden', 'vind vindt vond vonden gevonden'],
    ['beleggen', 'beleg belegt belegde belegden belegd'],
    ['borgen', 'borg borgt borgde borgden geborgd'],
    ['reizen', 'reis reist reisde reisden gereisd'],
    ['leven', 'leef leeft leefde leefden geleefd'],
    ['volgen', 'volg volgt volgde volgden gevolgd'],
    ['rekenen', 'reken rekent rekende rekenden gerekend'],
    ['kopen', 'koop koopt kocht kochten gekocht'],
    ['verkopen', 'verkoop verkoopt verkocht verkochten verkocht'],
    ['op|bellen', 'bel belt belde belden opgebeld'],
    ['weten', 'weet weet wist wisten geweten'],
    ['wijzigen', 'wijzig wijzigt wijzigde wijzigden gewijzigd'],
    ['trouwen', 'trouw trouwt trouwde trouwden getrouwd'],
    ['noemen', 'noem noemt noemde noemden genoemd'],
    ['spelen', 'speel speelt speelde speelden gespeeld'],
    ['tellen', 'tel telt telde telden geteld'],
  ])('%s', (infinitive, expected) => {
    const { first, third, past, pastPlural, participle } = verbForms(infinitive)
    expect([first, third, past, pastPlural, participle].join(' ')).toBe(expected)
  })
})
