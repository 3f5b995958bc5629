/** First and last day, ISO. Equal for something that happens on one day. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

interface TimelinePhase extends Stretch {
  readonly label: string;
}

interface TimelineEvent {
  readonly date: Stretch;
  /** The date as the reader sees it ("medio mei 2020"). */
  readonly dateLabel: string;
  readonly label: string;
}

/** What a timeline shows. Dates are valid ISO dates. */
export interface TimelineInput {
  readonly phases: readonly TimelinePhase[];
  readonly events: readonly TimelineEvent[];
}
