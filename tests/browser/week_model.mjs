// What the list has to say in a week of several handlers: kept by the story beside the program, from what people do and nothing else.

/** Working days before a deadline from which it is pressing; there is no holiday in the weeks of these stories. */
const PRESSING = 2;
const VIEWS = ["today", "open", "our-turn", "waiting", "new", "unread", "mine", "week", "overdue", "held", "closed", "to-delete"];

const day = (text) => new Date(`${text}T12:00:00Z`);
const text = (date) => date.toISOString().slice(0, 10);
const plus = (from, days) => text(new Date(day(from).getTime() + days * 86_400_000));
const isFree = (one) => [0, 6].includes(day(one).getUTCDay());

/** Three months later (HinSchG § 17(2)); none of the story's days is one that another month lacks. */
function feedbackDue(received) {
  const due = day(received);
  due.setUTCMonth(due.getUTCMonth() + 3);
  return text(due);
}

/** The last day on which something is due that presses today. */
function pressingUntil(today) {
  let last = today;
  for (let left = PRESSING; left > 0; last = plus(last, 1)) if (!isFree(plus(last, 1))) left -= 1;
  // What is due on a day off is to be done on the working day before.
  while (isFree(plus(last, 1))) last = plus(last, 1);
  return last;
}

const sunday = (today) => plus(today, (7 - day(today).getUTCDay()) % 7);

export class Model {
  #cases = new Map();

  /** @param people Everybody who holds a slot of what arrives. */
  constructor(people) {
    this.people = people;
  }

  arrived(numbers, received) {
    for (const number of numbers) {
      this.#cases.set(number, { state: "new", word: "reporter", due: feedbackDue(received), unread: new Set(this.people), mine: undefined });
    }
  }

  answered(number) {
    const one = this.#case(number);
    one.word = "reporter";
    one.unread = new Set(this.people);
  }

  opened(who, number) {
    this.#case(number).unread.delete(who);
  }

  /** To the reporter ("office"), or for the office alone ("file"). */
  wrote(who, number, side) {
    const one = this.#case(number);
    if (side === "office") {
      one.word = "office";
      // Whoever answers has begun to work on it.
      if (one.state === "new") one.state = "in_review";
    }
    for (const other of this.people) if (other !== who) one.unread.add(other);
  }

  is(number, state) {
    this.#case(number).state = state;
  }

  belongsTo(number, who) {
    this.#case(number).mine = who;
  }

  /** How many cases of each view somebody sees on this day. */
  counts(who, today) {
    const all = [...this.#cases.values()];
    const open = all.filter(({ state }) => state !== "closed");
    const unread = (one) => one.unread.has(who);
    const of = {
      today: open.filter((one) => one.due <= pressingUntil(today) || unread(one)),
      open,
      "our-turn": open.filter(({ word }) => word === "reporter"),
      waiting: open.filter(({ word }) => word === "office"),
      new: open.filter(({ state }) => state === "new"),
      unread: open.filter(unread),
      mine: open.filter(({ mine }) => mine === who),
      week: open.filter(({ due }) => due >= today && due <= sunday(today)),
      overdue: open.filter(({ due }) => due < today),
      closed: all.filter(({ state }) => state === "closed"),
    };
    return Object.fromEntries(VIEWS.map((view) => [view, of[view]?.length ?? 0]));
  }

  #case(number) {
    const found = this.#cases.get(number);
    if (found === undefined) throw new Error(`no such case: ${number}`);
    return found;
  }
}
