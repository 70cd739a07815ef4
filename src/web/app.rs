//! The whole surface on one screen: what each listener answers, and what every request passes on its way.

use std::sync::Arc;

use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::web::{self, Data, get, post, resource};
use actix_web::{App, Error, middleware};

use super::guard::headers::Listener;
use super::problem::Problem;
use super::site::Site;
use super::{assets, language, office, outermost, reporter};

/// The routes of one listener, as (methods, path). A test visits each, and sees that no other answers.
pub type Surface = &'static [(&'static str, &'static str)];

/// What reporters can reach.
pub const PUBLIC: Surface = &[
    ("GET", "/"),
    ("GET POST", "/report"),
    ("GET POST", "/mailbox"),
    ("POST", "/mailbox/message"),
    ("POST", "/mailbox/leave"),
    ("POST", "/mailbox/destroy"),
    ("GET POST", "/report/sealed"),
    ("GET POST", "/mailbox/sealed"),
    ("POST", "/mailbox/sealed/message"),
    ("POST", "/mailbox/sealed/destroy"),
    ("GET", "/receipt"),
    ("GET", "/safety"),
    ("GET", "/offices"),
    ("GET", "/how"),
    ("GET", "/readers"),
    ("GET", "/poster"),
    ("GET", "/offline"),
    ("GET", "/recipients.txt"),
    ("GET", "/language/{tag}"),
    ("GET", "/style-{hash}.css"),
    ("GET", "/reporter-{hash}.js"),
    ("GET", "/licences.txt"),
    ("GET", "/healthz"),
];

/// What handlers can reach.
pub const OFFICE: Surface = &[
    ("GET", "/"),
    ("GET POST", "/sign-in"),
    ("POST", "/sign-out"),
    ("GET POST", "/enrol"),
    ("GET", "/session/tab-key"),
    ("GET", "/cases"),
    ("GET", "/cases/{number}"),
    ("POST", "/cases/{number}/state"),
    ("POST", "/cases/{number}/parcels"),
    ("POST", "/cases/{number}/seen"),
    ("GET", "/language/{tag}"),
    ("GET", "/style-{hash}.css"),
    ("GET", "/office-{hash}.css"),
    ("GET", "/office-{hash}.js"),
    ("GET", "/worker-{hash}.js"),
    ("GET", "/licences.txt"),
    ("GET", "/healthz"),
];

/// The methods that a path of this listener knows, as in its table.
pub fn methods(listener: Listener, path: &str) -> Option<&'static str> {
    let surface = match listener {
        Listener::Public => PUBLIC,
        Listener::Office => OFFICE,
    };
    surface.iter().find(|(_, known)| *known == path).map(|(methods, _)| *methods)
}

/// What both listeners answer besides their own pages.
fn shared(config: &mut web::ServiceConfig) {
    config
        .service(page("/licences.txt").route(get().to(assets::licences)))
        .service(page("/healthz").route(get().to(assets::healthz)))
        .service(page("/style-{hash}.css").route(get().to(assets::style)))
        .service(page("/language/{tag}").route(get().to(language::choose)))
        .default_service(web::to(async || Err::<&str, _>(Problem::NotFound)));
}

fn public(config: &mut web::ServiceConfig) {
    config
        .service(page("/").route(get().to(reporter::start::get)))
        .service(page("/report").route(get().to(reporter::report::get)).route(post().to(reporter::report::post)))
        .service(page("/receipt").route(get().to(reporter::receipt::get)))
        .service(page("/mailbox").route(get().to(reporter::mailbox::get)).route(post().to(reporter::mailbox::post)))
        .service(page("/mailbox/message").route(post().to(reporter::message::post)))
        .service(page("/mailbox/leave").route(post().to(reporter::leave::post)))
        .service(page("/mailbox/destroy").route(post().to(reporter::destroy::post)))
        .configure(sealed)
        .service(page("/safety").route(get().to(reporter::about::safety)))
        .service(page("/offices").route(get().to(reporter::about::offices)))
        .service(page("/how").route(get().to(reporter::about::how)))
        .service(page("/readers").route(get().to(reporter::readers::readers)))
        .service(page("/poster").route(get().to(reporter::readers::poster)))
        .service(page("/offline").route(get().to(reporter::readers::offline)))
        .service(page("/recipients.txt").route(get().to(reporter::readers::recipients)))
        .service(page("/reporter-{hash}.js").route(get().to(assets::reporter_script)))
        .configure(shared);
}

/// What a reporter's own script asks for.
fn sealed(config: &mut web::ServiceConfig) {
    use reporter::sealed::{frame, mailbox, report};
    config
        .service(page("/report/sealed").route(get().to(frame::report)).route(post().to(report::post)))
        .service(page("/mailbox/sealed").route(get().to(frame::mailbox)).route(post().to(mailbox::open)))
        .service(page("/mailbox/sealed/message").route(post().to(mailbox::message)))
        .service(page("/mailbox/sealed/destroy").route(post().to(mailbox::destroy)));
}

fn office(config: &mut web::ServiceConfig) {
    config
        .service(page("/").route(get().to(office::cases::home)))
        .service(page("/sign-in").route(get().to(office::sign_in::get)).route(post().to(office::sign_in::post)))
        .service(page("/sign-out").route(post().to(office::sign_in::sign_out)))
        .service(page("/enrol").route(get().to(office::enrol::get)).route(post().to(office::enrol::post)))
        .service(page("/session/tab-key").route(get().to(office::tab_key::get)))
        .service(page("/cases").route(get().to(office::cases::get)))
        .service(page("/cases/{number}").route(get().to(office::case::get)))
        .service(page("/cases/{number}/state").route(post().to(office::state::post)))
        .service(page("/cases/{number}/parcels").route(post().to(office::parcels::post)))
        .service(page("/cases/{number}/seen").route(post().to(office::parcels::seen)))
        .service(page("/office-{hash}.css").route(get().to(assets::office_style)))
        .service(page("/office-{hash}.js").route(get().to(assets::office_script)))
        .service(page("/worker-{hash}.js").route(get().to(assets::worker_script)))
        .configure(shared);
}

/// A path that answers 405 with a page for methods it does not know.
fn page(path: &str) -> actix_web::Resource {
    resource(path).default_service(web::to(async || Err::<&str, _>(Problem::MethodNotAllowed)))
}

/// The application of one listener. A plain function, so that tests and the server use the same.
pub fn application(
    site: Arc<Site>,
    listener: Listener,
) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error, InitError = ()>> {
    App::new()
        .app_data(Data::from(site))
        .app_data(listener)
        .configure(match listener {
            Listener::Public => public,
            Listener::Office => office,
        })
        .wrap(middleware::from_fn(outermost::layer))
}
