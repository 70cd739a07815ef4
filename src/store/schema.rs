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
        roles -> Text,
        password_hash -> Text,
        recipient -> Nullable<Text>,
        wrapped_identity -> Nullable<Binary>,
        enrolled_on -> Nullable<Date>,
        disabled -> Bool,
        function -> Text,
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
    }
}

diesel::table! {
    case_file (id) {
        id -> Integer,
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
    }
}

diesel::table! {
    slot (id) {
        id -> Integer,
        case_id -> Integer,
        epoch -> Integer,
        staff_id -> Nullable<Integer>,
        sealed -> Binary,
    }
}

diesel::table! {
    parcel (id) {
        id -> Integer,
        case_id -> Integer,
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
        case_id -> Integer,
        staff_id -> Integer,
        position -> Integer,
    }
}

diesel::table! {
    journal (id) {
        id -> Integer,
        day -> Date,
        event -> Text,
        detail -> Text,
        case_id -> Nullable<Integer>,
        staff_id -> Nullable<Integer>,
        previous -> Binary,
        digest -> Binary,
    }
}

diesel::allow_tables_to_appear_in_same_query!(channel_handler, staff);
diesel::allow_tables_to_appear_in_same_query!(session, staff);
diesel::allow_tables_to_appear_in_same_query!(slot, staff);
diesel::allow_tables_to_appear_in_same_query!(case_file, slot, parcel, seen);
diesel::allow_tables_to_appear_in_same_query!(case_file, staff);
