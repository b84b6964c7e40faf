/** What this person may do on this board. The server refuses the rest; the screen does not offer it. */
export interface BoardAccess {
  readonly canEdit: boolean
  /** May change zones, and take away what came from the phones. */
  readonly canArrange: boolean
}
