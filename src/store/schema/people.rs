//! The tables about those who work here: accounts, what they prove themselves with, what is on paper, and what they are told.

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
        factor_asked_on -> Nullable<Date>,
        language -> Nullable<Text>,
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
    session (token_hash) {
        token_hash -> Binary,
        staff_id -> Integer,
        expires_at -> Timestamp,
        opened_on -> Date,
        browser -> Text,
    }
}

diesel::table! {
    absence (staff_id, from_day) {
        staff_id -> Integer,
        from_day -> Date,
        until_day -> Date,
    }
}

diesel::table! {
    notice_choice (staff_id) {
        staff_id -> Integer,
        hours -> Text,
        language -> Text,
    }
}

diesel::table! {
    invitation (staff_id) {
        staff_id -> Integer,
        code_hash -> Binary,
        last_day -> Date,
        invited_by -> Nullable<Integer>,
        used -> Bool,
    }
}

diesel::table! {
    second_factor (staff_id) {
        staff_id -> Integer,
        secret -> Binary,
        since -> Date,
        last_step -> BigInt,
        wrong -> Integer,
        wrong_on -> Nullable<Date>,
    }
}

diesel::table! {
    recovery_code (staff_id, code_hash) {
        staff_id -> Integer,
        code_hash -> Binary,
    }
}

diesel::table! {
    handler_record (staff_id) {
        staff_id -> Integer,
        appointed_on -> Nullable<Date>,
        declared_on -> Nullable<Date>,
        other_functions -> Text,
        contract_on -> Nullable<Date>,
        secrecy_on -> Nullable<Date>,
    }
}

diesel::table! {
    expertise (id) {
        id -> Integer,
        staff_id -> Integer,
        course -> Text,
        day -> Date,
        valid_until -> Nullable<Date>,
    }
}

diesel::table! {
    conflict_rule (staff_id, duty) {
        staff_id -> Integer,
        duty -> Text,
        rule -> Text,
        set_on -> Date,
    }
}

diesel::table! {
    notice (staff_id, day, hour) {
        staff_id -> Integer,
        day -> Date,
        hour -> Integer,
        state -> Text,
        attempts -> Integer,
        next_attempt -> Timestamp,
        fault -> Nullable<Text>,
    }
}

diesel::table! {
    calendar_address (staff_id) {
        staff_id -> Integer,
        token_hash -> Binary,
    }
}
