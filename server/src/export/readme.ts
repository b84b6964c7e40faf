/** The first file that someone opens. Easy Dutch. */
export function exportReadme(projectName: string, exportedAt: number): string {
  const day = new Date(exportedAt).toISOString().slice(0, 10)
  return `${projectName}
Bewaard uit Wijktafel op ${day}

Dit zijn alle gegevens van jullie project.
Je kunt ze openen zonder Wijktafel.

Wat zit erin?

project.json            Het project en wie erbij horen.
sessions/1, 2, 3 ...    Voor elke bijeenkomst een map. De oudste is nummer 1.
  session.json          De agenda, wie er waren, en wat de coach schreef.
  cards.csv             Alle kaartjes als tabel. Open dit met Excel of LibreOffice.
  cards.json            Dezelfde kaartjes, voor andere programma's.
  decisions.json        De beslissingen, met de geheime stemmen. Iedereen kan ze natellen.
  promises.csv          De afspraken als tabel.
  notes                 De notities. Als gewone tekst (.txt) en voor andere programma's (.json).
besluitenboek.csv       Alles wat is besloten, op volgorde, als tabel.
besluitenboek.json      Hetzelfde boek met de stemmen, om na te rekenen of er niets is veranderd.
questions/1, 2, 3 ...   Voor elke vraag voor tussendoor een map.
  question.json         De vraag, hoeveel mensen antwoord gaven, en wat ermee is gedaan.
  cards.csv, cards.json De antwoorden.
  reading.json          Ging de vraag over een notitie? Dan staat hier wat mensen lazen, en of ze het begrepen.
templates               Jullie eigen werkvormen. Een ander team kan ze zo gebruiken.
monitor.json            Wat jullie maten, en hoe jullie terugkeken.
agendas                 Jullie eigen agenda's. Een ander team kan ze zo gebruiken.
boards                  De borden: wat erop staat en waar, en wat erover is gezegd. De indeling is die van tldraw.
  <bord>/moments        Hoe dat bord eerder was, voor elk moment dat bewaard is.
media                   De foto's (JPEG of WebP) en de opnames (geluid).
pictures                De plaatjes die jullie gebruikten (SVG).

Goed om te weten

- In de tabellen staat een puntkomma (;) tussen de vakken. De letters zijn UTF-8.
- Bij een kaartje staat niet wie het maakte. Dat is met opzet.
- Kaartjes die iemand terugnam of die nog verborgen zijn, zitten er niet in.
- Bewaar deze map veilig. Er staan persoonlijke verhalen in.

De plaatjes zijn van OpenMoji: het open emoji- en icoonproject.
Licentie: CC BY-SA 4.0. Zie openmoji.org en pictures/LICENSE.txt.
`
}
