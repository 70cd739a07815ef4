//! The tables of the register.

diesel::table! {
    register_record (id) {
        id -> BigInt,
        organisation_id -> Integer,
        kind -> Text,
        number -> Text,
        year -> Integer,
        count -> Integer,
        version -> Integer,
        state -> Text,
        in_force -> Nullable<Integer>,
        title -> Text,
        sort_title -> Text,
        light -> Text,
        missing -> Integer,
        due_on -> Date,
        changed_on -> Date,
    }
}

diesel::table! {
    register_version (record_id, version) {
        record_id -> BigInt,
        version -> Integer,
        state -> Text,
        document -> Text,
        saves -> Integer,
        saved_by -> Integer,
        saved_on -> Date,
        remark -> Text,
        released_by -> Nullable<Integer>,
        released_on -> Nullable<Date>,
        review_on -> Nullable<Date>,
        regime -> Nullable<Text>,
        digest -> Nullable<Binary>,
    }
}

diesel::table! {
    register_author (record_id, version, staff_id) {
        record_id -> BigInt,
        version -> Integer,
        staff_id -> Integer,
    }
}

diesel::table! {
    register_link (record_id, field, target_id) {
        record_id -> BigInt,
        field -> Text,
        target_id -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(register_record, register_version, register_link);
