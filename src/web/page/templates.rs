//! The templates, compiled in. `tests/it/pages.rs` holds this list against the folder.

/// Name and text of each template.
pub(super) const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("../../../templates/base.html")),
    ("problem.html", include_str!("../../../templates/problem.html")),
    ("components/form.html", include_str!("../../../templates/components/form.html")),
    ("components/talk.html", include_str!("../../../templates/components/talk.html")),
    ("office/base.html", include_str!("../../../templates/office/base.html")),
    ("office/case.html", include_str!("../../../templates/office/case.html")),
    ("office/cases.html", include_str!("../../../templates/office/cases.html")),
    ("office/enrol.html", include_str!("../../../templates/office/enrol.html")),
    ("office/sign_in.html", include_str!("../../../templates/office/sign_in.html")),
    ("office/words.html", include_str!("../../../templates/office/words.html")),
    ("reporter/base.html", include_str!("../../../templates/reporter/base.html")),
    ("reporter/how.html", include_str!("../../../templates/reporter/how.html")),
    ("reporter/left.html", include_str!("../../../templates/reporter/left.html")),
    ("reporter/mailbox.html", include_str!("../../../templates/reporter/mailbox.html")),
    ("reporter/mailbox_key.html", include_str!("../../../templates/reporter/mailbox_key.html")),
    ("reporter/offices.html", include_str!("../../../templates/reporter/offices.html")),
    ("reporter/receipt.html", include_str!("../../../templates/reporter/receipt.html")),
    ("reporter/report.html", include_str!("../../../templates/reporter/report.html")),
    ("reporter/safety.html", include_str!("../../../templates/reporter/safety.html")),
    ("reporter/start.html", include_str!("../../../templates/reporter/start.html")),
];
