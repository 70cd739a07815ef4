//! The tables as Diesel sees them: one hand-kept picture of both databases, in the order of the migrations.

diesel::table! {
    organisation (id) {
        id -> Integer,
        name -> Text,
    }
}

diesel::table! {
    channel (id) {
        id -> Integer,
        organisation_id -> Integer,
        name -> Text,
        slug -> Text,
        questionnaire -> Text,
    }
}

diesel::table! {
    staff (id) {
        id -> Integer,
        organisation_id -> Integer,
        name -> Text,
        email -> Text,
        password_hash -> Text,
        recipient -> Nullable<Text>,
        wrapped_identity -> Nullable<Binary>,
        enrolled_on -> Nullable<Date>,
        disabled -> Bool,
        function -> Text,
        password_is_first -> Bool,
        device_generation -> Integer,
    }
}

diesel::table! {
    staff_role (staff_id, organisation_id, role) {
        staff_id -> Integer,
        organisation_id -> Integer,
        role -> Text,
    }
}

diesel::table! {
    channel_handler (channel_id, staff_id) {
        channel_id -> Integer,
        staff_id -> Integer,
    }
}

diesel::table! {
    session (token_hash) {
        token_hash -> Binary,
        staff_id -> Integer,
        expires_at -> Timestamp,
        opened_on -> Date,
        browser -> Text,
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
    closing_tally (organisation_id, year, question, answer) {
        organisation_id -> Integer,
        year -> Integer,
        question -> Text,
        answer -> Text,
        cases -> BigInt,
    }
}

diesel::table! {
    annual_report (organisation_id, year) {
        organisation_id -> Integer,
        year -> Integer,
        figures -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(channel, channel_handler, session, staff, staff_role);
diesel::allow_tables_to_appear_in_same_query!(slot, staff);
diesel::allow_tables_to_appear_in_same_query!(case_file, slot, parcel, seen);
diesel::allow_tables_to_appear_in_same_query!(case_file, case_hold, condemned_case, channel);
diesel::allow_tables_to_appear_in_same_query!(case_hold, staff);
diesel::allow_tables_to_appear_in_same_query!(case_file, staff);
diesel::allow_tables_to_appear_in_same_query!(removal, slot);
diesel::allow_tables_to_appear_in_same_query!(removal, staff);
diesel::allow_tables_to_appear_in_same_query!(channel_handler, case_file);
diesel::allow_tables_to_appear_in_same_query!(channel_handler, slot);
