//! The templates, compiled in. `tests/it/pages.rs` holds this list against the folder.

/// Name and text of each template.
pub(super) const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("../../../templates/base.html")),
    ("problem.html", include_str!("../../../templates/problem.html")),
    ("components/due.html", include_str!("../../../templates/components/due.html")),
    ("components/form.html", include_str!("../../../templates/components/form.html")),
    ("components/links.html", include_str!("../../../templates/components/links.html")),
    ("components/offices.html", include_str!("../../../templates/components/offices.html")),
    ("components/talk.html", include_str!("../../../templates/components/talk.html")),
    ("office/bar.html", include_str!("../../../templates/office/bar.html")),
    ("office/case.html", include_str!("../../../templates/office/case.html")),
    ("office/cases.html", include_str!("../../../templates/office/cases.html")),
    ("office/enrol.html", include_str!("../../../templates/office/enrol.html")),
    ("office/sign_in.html", include_str!("../../../templates/office/sign_in.html")),
    ("office/words.html", include_str!("../../../templates/office/words.html")),
    ("reporter/bar.html", include_str!("../../../templates/reporter/bar.html")),
    ("reporter/foot.html", include_str!("../../../templates/reporter/foot.html")),
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
