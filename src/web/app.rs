//! The application of one listener: its features' routes, and what every request passes on its way.

use std::sync::Arc;

use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::web::{self, Data, resource};
use actix_web::{App, Error, guard};

use super::guard::headers::Listener;
use super::middleware;
use super::problem::Problem;
use super::route::{Method, Route};
use super::state::AppState;
use super::surface;

/// A plain function, so that tests and the server use the same.
pub fn application(
    state: Arc<AppState>,
    listener: Listener,
) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error, InitError = ()>> {
    App::new()
        .app_data(Data::from(state))
        .app_data(listener)
        .app_data(surface::navigation(listener))
        .configure(|config| register(config, listener))
        .wrap(actix_web::middleware::from_fn(middleware::finish_every_answer))
}

/// Puts every route of the listener's features into actix: the one place that does. A path answers 405 for methods it
/// does not know, and what is no path answers 404.
fn register(config: &mut web::ServiceConfig, listener: Listener) {
    for path in surface::paths(listener) {
        let of_path = surface::routes(listener).filter(|route| route.path == path);
        let not_allowed = web::to(async || Err::<&str, _>(Problem::MethodNotAllowed));
        let resource = of_path.fold(resource(path).default_service(not_allowed), |resource, route| {
            resource.route((route.build)().guard(method_guard(route)))
        });
        config.service(resource);
    }
    config.default_service(web::to(async || Err::<&str, _>(Problem::NotFound)));
}

fn method_guard(route: &Route) -> impl guard::Guard {
    guard::Method(match route.method {
        Method::Get => actix_web::http::Method::GET,
        Method::Post => actix_web::http::Method::POST,
    })
}
