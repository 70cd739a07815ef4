//! The tables as Diesel sees them: one hand-kept picture of both databases, in the order of the migrations. Those about
//! people, and those of the register, are in files of their own.

mod people;
mod register;

pub use people::*;
pub use register::*;

diesel::table! {
    organisation (id) {
        id -> Integer,
        name -> Text,
        open_since -> Nullable<Date>,
    }
}

diesel::table! {
    channel (id) {
        id -> Integer,
        organisation_id -> Integer,
        name -> Text,
        slug -> Text,
        questionnaire -> Text,
        asked_since -> Nullable<Date>,
        closed_on -> Nullable<Date>,
    }
}

diesel::table! {
    channel_handler (channel_id, staff_id) {
        channel_id -> Integer,
        staff_id -> Integer,
    }
}

diesel::table! {
    case_file (id) {
        id -> BigInt,
        channel_id -> Integer,
        number -> Text,
        mailbox_id -> Binary,
        received_on -> Date,
        state -> Text,
        acknowledged_on -> Nullable<Date>,
        closed_on -> Nullable<Date>,
        case_recipient -> Text,
        file_recipient -> Text,
        reporter_recipient -> Text,
        reporter_left_on -> Nullable<Date>,
        acknowledged_automatically -> Bool,
        answered_on -> Nullable<Date>,
        feedback_on -> Nullable<Date>,
        feedback_withheld_on -> Nullable<Date>,
        clocks_from -> Nullable<Date>,
        clocks_acknowledged_on -> Nullable<Date>,
        undecided_since -> Nullable<Date>,
        assigned_to -> Nullable<Integer>,
        handover_note -> Nullable<BigInt>,
        due_on -> Nullable<Date>,
        turn -> Nullable<Text>,
        turn_since -> Nullable<Date>,
        held_until -> Nullable<Date>,
        trial -> Bool,
    }
}

diesel::table! {
    slot (case_id, epoch, holder) {
        case_id -> BigInt,
        epoch -> Integer,
        holder -> Integer,
        staff_id -> Nullable<Integer>,
        received_on -> Nullable<Date>,
        state -> Nullable<Text>,
        closed -> Nullable<Bool>,
        sealed -> Binary,
        number -> Nullable<Text>,
        mine -> Nullable<Bool>,
        due_on -> Nullable<Date>,
        turn -> Nullable<Text>,
        held_until -> Nullable<Date>,
        news -> Nullable<Text>,
    }
}

diesel::table! {
    closed_count (staff_id) {
        staff_id -> Integer,
        cases -> BigInt,
    }
}

diesel::table! {
    parcel (case_id, side, seq) {
        case_id -> BigInt,
        side -> Text,
        seq -> BigInt,
        position -> Integer,
        day -> Date,
        sealed -> Binary,
        digest -> Binary,
    }
}

diesel::table! {
    seen (case_id, staff_id) {
        case_id -> BigInt,
        staff_id -> Integer,
        position -> Integer,
    }
}

diesel::table! {
    office_journal (id) {
        id -> Integer,
        version -> Integer,
        class -> Text,
        day -> Date,
        event -> Nullable<Text>,
        detail -> Nullable<Text>,
        subject_kind -> Nullable<Text>,
        subject_id -> Nullable<BigInt>,
        first_case -> Nullable<BigInt>,
        actor -> Nullable<Integer>,
        salt -> Nullable<Binary>,
        dropped -> Nullable<Text>,
        case_tag -> Nullable<Binary>,
        body -> Nullable<Binary>,
        previous -> Binary,
        digest -> Binary,
    }
}

diesel::table! {
    register_journal (id) {
        id -> Integer,
        version -> Integer,
        class -> Text,
        day -> Date,
        event -> Nullable<Text>,
        detail -> Nullable<Text>,
        subject_kind -> Nullable<Text>,
        subject_id -> Nullable<BigInt>,
        first_case -> Nullable<BigInt>,
        actor -> Nullable<Integer>,
        salt -> Nullable<Binary>,
        dropped -> Nullable<Text>,
        case_tag -> Nullable<Binary>,
        body -> Nullable<Binary>,
        previous -> Binary,
        digest -> Binary,
    }
}

diesel::table! {
    job (name) {
        name -> Text,
        finished_on -> Nullable<Date>,
        lease_holder -> Nullable<Binary>,
        lease_until -> Nullable<Timestamp>,
    }
}

diesel::table! {
    statement_key (id) {
        id -> Integer,
        secret -> Binary,
    }
}

diesel::table! {
    case_hold (case_id, kind) {
        case_id -> BigInt,
        kind -> Text,
        held_until -> Nullable<Date>,
        staff_id -> Nullable<Integer>,
    }
}

diesel::table! {
    condemned_case (case_id) {
        case_id -> BigInt,
    }
}

diesel::table! {
    removal (case_id, side, seq, announced) {
        case_id -> BigInt,
        side -> Text,
        seq -> BigInt,
        staff_id -> Integer,
        day -> Date,
        announced -> BigInt,
        withdrawn -> Bool,
    }
}

diesel::table! {
    case_card (case_id) {
        case_id -> BigInt,
        sealed -> Binary,
    }
}

diesel::table! {
    closing_tally (organisation_id, year, question, answer) {
        organisation_id -> Integer,
        year -> Integer,
        question -> Text,
        answer -> Text,
        cases -> BigInt,
    }
}

diesel::table! {
    stored_questionnaire (id) {
        id -> Integer,
        organisation_id -> Nullable<Integer>,
        questionnaire -> Text,
        version -> BigInt,
        digest -> Binary,
        toml -> Text,
        stored_on -> Date,
        used_from -> Nullable<Date>,
        used_until -> Nullable<Date>,
    }
}

diesel::table! {
    recusal (case_id, staff_id) {
        case_id -> BigInt,
        staff_id -> Integer,
    }
}

diesel::table! {
    signed_agreement (id) {
        id -> Integer,
        organisation_id -> Integer,
        signed_on -> Date,
        recorded_on -> Date,
        fingerprint -> Text,
        terms -> Text,
    }
}

diesel::table! {
    annual_report (organisation_id, year) {
        organisation_id -> Integer,
        year -> Integer,
        figures -> Text,
    }
}

diesel::table! {
    saved_view (staff_id, view, sort) {
        staff_id -> Integer,
        view -> Text,
        sort -> Text,
        name -> Nullable<Binary>,
        is_first -> Bool,
    }
}

diesel::table! {
    stored_setting (organisation_id, name) {
        organisation_id -> Integer,
        name -> Text,
        value -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(channel, channel_handler, session, staff, staff_role);
diesel::allow_tables_to_appear_in_same_query!(slot, staff);
diesel::allow_tables_to_appear_in_same_query!(case_file, slot, parcel, seen);
diesel::allow_tables_to_appear_in_same_query!(case_card, slot);
diesel::allow_tables_to_appear_in_same_query!(case_file, channel_handler);
diesel::allow_tables_to_appear_in_same_query!(channel_handler, slot);
diesel::allow_tables_to_appear_in_same_query!(case_file, case_hold, condemned_case, channel, organisation);
diesel::allow_tables_to_appear_in_same_query!(case_hold, staff);
diesel::allow_tables_to_appear_in_same_query!(case_file, staff);
diesel::allow_tables_to_appear_in_same_query!(removal, slot);
diesel::allow_tables_to_appear_in_same_query!(recusal, slot);
diesel::allow_tables_to_appear_in_same_query!(recusal, case_file);
diesel::allow_tables_to_appear_in_same_query!(recusal, staff);
diesel::allow_tables_to_appear_in_same_query!(absence, staff);
diesel::allow_tables_to_appear_in_same_query!(removal, staff);
diesel::allow_tables_to_appear_in_same_query!(conflict_rule, staff);
diesel::allow_tables_to_appear_in_same_query!(expertise, staff);
diesel::allow_tables_to_appear_in_same_query!(handler_record, staff);
diesel::allow_tables_to_appear_in_same_query!(channel, office_journal);
diesel::allow_tables_to_appear_in_same_query!(staff, office_journal);
diesel::allow_tables_to_appear_in_same_query!(channel, register_journal);
diesel::allow_tables_to_appear_in_same_query!(staff, register_journal);
diesel::allow_tables_to_appear_in_same_query!(calendar_address, staff);
diesel::allow_tables_to_appear_in_same_query!(notice, notice_choice, staff);
diesel::allow_tables_to_appear_in_same_query!(notice_choice, staff_role);
